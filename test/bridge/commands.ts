import { numberKey } from '../../src/core/values/certificate-number.ts'
import fc from 'fast-check'
import { ACT_VERSIONS } from '../../src/core/register/versions.ts'
import type { RegisterAct } from '../../src/core/register/acts.ts'
import type { IndexName, RowKind } from '../../src/core/register/folds.ts'
import { LIFECYCLE } from '../../src/core/certificate/lifecycle.ts'
import { IMPORT_LIFECYCLE } from '../../src/core/confirmation/lifecycle.ts'

/** What an operation does inside its transaction. Small numbers choose among few subjects, so that they meet. */
export type Step =
  | { readonly do: 'advance'; readonly noun: 'certificate' | 'import'; readonly which: number; readonly choice: number }
  | { readonly do: 'append'; readonly kind: RegisterAct['kind']; readonly which: number; readonly choice: number }
  | { readonly do: 'get'; readonly kind: RowKind; readonly which: number }
  | { readonly do: 'list'; readonly index: IndexName; readonly key: string; readonly limit: number }
  | { readonly do: 'body' | 'leaf'; readonly position: number }
  | { readonly do: 'send'; readonly lane: string; readonly reply: boolean }

export interface Operation {
  readonly steps: readonly Step[]
  readonly ends: 'done' | 'refused' | 'thrown'
  readonly repeat: { readonly person: string; readonly key: string; readonly input: string } | null
}

export type Command =
  | { readonly name: 'write'; readonly together: readonly Operation[] }
  | {
      readonly name: 'keep'
      readonly act: 'put' | 'putFirst' | 'change' | 'remove'
      readonly which: number
      readonly value: number
    }
  | {
      readonly name: 'deliver'
      readonly act: 'delivered' | 'failed' | 'quarantined'
      readonly lane: number
      readonly ms: number
    }
  | { readonly name: 'look'; readonly at: Look; readonly which: number }
  | { readonly name: 'restart' }

export const LOOKS = ['certificates', 'imports', 'rows', 'acts', 'kept', 'outbox'] as const
export type Look = (typeof LOOKS)[number]

const which = fc.nat(5)
const KINDS = Object.keys(ACT_VERSIONS) as RegisterAct['kind'][]

/** Keys that rows have, mostly. */
const INDEX_KEYS: Readonly<Record<IndexName, fc.Arbitrary<string>>> = {
  'certificate-by-number': which.map(numberOf),
  'certificate-by-state': fc.constantFrom(...Object.keys(LIFECYCLE).slice(0, 8)),
  'certificate-by-firm': which.map(firmOf),
  'certificate-by-destination': fc.constantFrom('EU', 'AE'),
  'certificate-open': fc.constantFrom('EU', 'AE'),
  'import-by-number': which.map(number => numberKey(numberOf(number))),
  'import-by-state': fc.constantFrom(...Object.keys(IMPORT_LIFECYCLE)),
  'production-by-firm': which.map(firmOf),
  'production-by-site': which.map(place => `site-${place % 3}`),
  'lot-by-firm': which.map(firmOf),
  'lot-by-stock': which.map(place => `${firmOf(place)}/7102.10/BW`),
  'holding-by-firm': which.map(firmOf),
  'statement-by-sender': fc.constantFrom('EU-BE-1', 'nobody'),
  'licence-by-number': fc.constant('BW-1/EX202600003'),
  'licence-by-state': fc.constantFrom('applied', 'granted'),
  'licence-by-firm': which.map(firmOf),
  'site-by-state': fc.constantFrom('registered', 'closed'),
  'site-by-firm': which.map(firmOf),
  'site-by-cell': fc.constant('BW-1/49/-50'),
}

const list = fc.constantFrom(...(Object.keys(INDEX_KEYS) as IndexName[])).chain(index =>
  fc.record({
    do: fc.constant('list' as const),
    index: fc.constant(index),
    key: INDEX_KEYS[index],
    limit: fc.nat(3),
  }),
)

export function numberOf(place: number): string {
  return `BW${String(12_000 + place).padStart(7, '0')}`
}

export function firmOf(place: number): string {
  return `firm-${place % 3}`
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ do: fc.constant('advance' as const), noun: fc.constantFrom('certificate' as const, 'import' as const) },
      ...{ which, choice: fc.nat(30) },
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ do: fc.constant('append' as const), kind: fc.constantFrom(...KINDS), which, choice: fc.nat(30) },
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ do: fc.constant('get' as const), which },
      kind: fc.constantFrom<RowKind>('certificate', 'import', 'person', 'list', 'statement'),
    }),
  },
  { weight: 3, arbitrary: list },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('body' as const, 'leaf' as const), position: fc.nat(60) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ do: fc.constant('send' as const), lane: fc.constantFrom('EU-BE-1', 'AE-1'), reply: fc.boolean() },
    }),
  },
)

const operation: fc.Arbitrary<Operation> = fc.record({
  steps: fc.array(step, { maxLength: 5 }),
  ends: fc.constantFrom('done', 'done', 'done', 'done', 'refused', 'thrown'),
  repeat: fc.option(
    fc.record({
      person: fc.constantFrom('a', 'b'),
      key: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      input: fc.constantFrom('same', 'same', 'other'),
    }),
    { nil: null },
  ),
})

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      ...{ name: fc.constant('write' as const), together: fc.array(operation, { minLength: 1, maxLength: 4 }) },
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ name: fc.constant('keep' as const), act: fc.constantFrom('put', 'putFirst', 'change', 'remove'), which },
      value: fc.nat(3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ name: fc.constant('deliver' as const), act: fc.constantFrom('delivered', 'failed', 'quarantined') },
      ...{ lane: fc.nat(1), ms: fc.nat(100) },
    }),
  },
  { weight: 4, arbitrary: fc.record({ name: fc.constant('look' as const), at: fc.constantFrom(...LOOKS), which }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constant('restart' as const) }) },
)

export function commands(count: number): fc.Arbitrary<Command[]> {
  return fc.array(command, { minLength: count, maxLength: count, size: 'max' })
}
