import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Grant, PersonRow, Role } from '../participants/rights.ts'
import { ROLES } from '../participants/rights.ts'
import type { Placed } from '../values/act.ts'
import { day } from '../values/day.ts'
import { CERTIFICATE_ACTIONS, type CertificateAction, certificateHindrances } from './actions.ts'
import type { CertificateAct } from './acts.ts'
import { type CertificateRow, foldCertificate } from './fold.ts'
import { type CertificateState, LIFECYCLE, nextState } from './lifecycle.ts'

type Kind = CertificateAct['kind']

const STATES = Object.keys(LIFECYCLE) as (CertificateState | 'new')[]
const quantities = [{ hs: '7102.31', caratThousandths: 1_204_350, usdCents: 31_000_000 }]
const asked = { reference: 'A-2026-00017', destination: 'EU', quantities, parcels: 1, rules: [] }
const reason = { frozen: 'cd'.repeat(32) }
const abroad = { by: 'EU-BE-1', statement: 'e'.repeat(32) }

/** A header for each kind of act; none of them can be left out. */
const HEADERS: { readonly [K in Kind]: object } = {
  'certificate.applied': { ...asked, firm: 'firm-7' },
  'certificate.amended': { ...asked, firm: 'firm-7' },
  'certificate.returned': reason,
  'certificate.withdrawn': reason,
  'certificate.refused': reason,
  'certificate.inspected': { ...asked, frozen: 'ab'.repeat(32), overridden: [] },
  'certificate.valued': { source: 'official', on: day('2026-11-02'), quantities },
  'certificate.sent-back': reason,
  'certificate.authorised': {
    ...{ number: 'BW0012345', issuedOn: day('2026-11-02'), expiresOn: day('2027-01-01'), destination: 'EU' },
    ...{ quantities, parcels: 1, digest: 'ef'.repeat(32), frozen: 'ab'.repeat(32), trustList: 1 },
  },
  'certificate.issued': { certificateKey: 'BW-1/certificate', logKey: 'BW-1/log', announcedTo: 'EU-BE-1' },
  'certificate.void-proposed': reason,
  'certificate.void-declined': reason,
  'certificate.voided': reason,
  'certificate.spoil-proposed': { ...reason, sheet: 'A004712' },
  'certificate.spoiled': { ...reason, by: 'BW0012346' },
  'certificate.reissued': {
    ...{ ...asked, firm: 'firm-7', replaces: 'row-0', applicant: 'neo', inspectedBy: 'lerato', sheet: 'A004712' },
    ...{ number: 'BW0012346', issuedOn: day('2026-11-02'), expiresOn: day('2027-01-01'), trustList: 1 },
    ...{ digest: 'ef'.repeat(32), frozen: 'cd'.repeat(32) },
  },
  'certificate.replaced': { by: 'BW0012346' },
  'certificate.expired': {},
  'certificate.confirmed': {
    ...{ by: 'EU-BE-1', statement: 'f'.repeat(32), receivedOn: day('2026-11-20'), accepted: quantities, parcels: 1 },
    outcome: 'used',
  },
  'certificate.reminded': { to: 'EU-BE-1', statement: 'd'.repeat(32) },
  'certificate.detained': abroad,
  'certificate.seized': abroad,
}
const KINDS = Object.keys(HEADERS) as Kind[]

function act(kind: Kind, position: number, over: object = {}): Placed<CertificateAct> {
  return {
    ...{ kind, version: 1, at: '2026-11-02T08:00:00.000Z', day: day('2026-11-02'), authority: 'BW-1', actor: 'lerato' },
    ...{ subject: 'row-1', header: { ...HEADERS[kind], ...over }, body: new Uint8Array(), position },
    nonce: new Uint8Array(16),
  } as unknown as Placed<CertificateAct>
}

/** The row after these acts, placed one after another. */
const folded = (...kinds: Kind[]) =>
  kinds.reduce<CertificateRow | null>((row, kind, i) => foldCertificate(row, act(kind, i)), null) as CertificateRow

/** The shortest way to each state, found in the table itself. */
const WAYS = waysTo(LIFECYCLE)

function waysTo(table: typeof LIFECYCLE): Map<CertificateState | 'new', Kind[]> {
  const ways = new Map<CertificateState | 'new', Kind[]>([['new', []]])
  for (const [state, way] of ways) {
    for (const [kind, next] of Object.entries(table[state]) as [Kind, CertificateState][]) {
      if (!ways.has(next)) ways.set(next, [...way, kind])
    }
  }
  return ways
}

describe('the lifecycle', () => {
  test('reaches every state, and knows every act', () => {
    assert.deepEqual([...WAYS.keys()].sort(), [...STATES].sort())
    const used = new Set(STATES.flatMap(state => Object.keys(LIFECYCLE[state])))
    assert.deepEqual([...used].sort(), [...KINDS].sort())
  })

  test('never leaves what is final', () => {
    for (const state of ['void', 'replaced', 'used', 'seized', 'withdrawn', 'refused'] as const) {
      assert.deepEqual(
        new Set(Object.values(LIFECYCLE[state])),
        new Set(Object.keys(LIFECYCLE[state]).length ? [state] : []),
      )
    }
  })

  test('gives a number only to what was inspected, or to what had one on a spoiled sheet', () => {
    const before = STATES.filter(state => LIFECYCLE[state]['certificate.authorised'])
    assert.deepEqual(before, ['inspected'])
    assert.equal(nextState('new', 'certificate.reissued'), 'authorised')
  })

  for (const state of STATES) {
    test(`every act not in the table throws, from ${state}`, () => {
      const way = WAYS.get(state) as Kind[]
      const row = way.length ? folded(...way) : null
      assert.equal(row?.state ?? 'new', state)
      for (const kind of KINDS) {
        const next = nextState(state, kind)
        if (next) assert.equal(foldCertificate(row, act(kind, way.length)).state, next, kind)
        else assert.throws(() => foldCertificate(row, act(kind, way.length)), /does not follow/, kind)
      }
    })
  }
})

describe('the row', () => {
  const issued = [
    'certificate.applied',
    'certificate.inspected',
    'certificate.authorised',
    'certificate.issued',
  ] as const

  test('of an issued certificate names its document, officers and positions', () => {
    const row = folded(...issued)
    assert.deepEqual(
      [row.number, row.documentAt, row.declaredAt, row.authorisedAt, row.issuedAt, row.inspectedBy, row.frozen],
      ['BW0012345', 2, 0, 2, 3, 'lerato', undefined],
    )
  })

  test('keeps what was frozen until it is authorised, amended or sent back', () => {
    assert.equal(folded('certificate.applied', 'certificate.inspected').frozen?.digest, 'ab'.repeat(32))
    for (const kind of [
      'certificate.sent-back',
      'certificate.returned',
      'certificate.refused',
      'certificate.authorised',
    ] as const) {
      assert.equal(folded('certificate.applied', 'certificate.inspected', kind).frozen, undefined, kind)
    }
  })

  test('keeps a proposed void apart, and forgets a declined one', () => {
    assert.equal(folded(...issued, 'certificate.void-proposed').frozen?.action, 'void')
    assert.equal(folded(...issued, 'certificate.void-proposed', 'certificate.void-declined').frozen, undefined)
  })

  test('has one confirmation; every other is kept beside it as evidence', () => {
    const row = folded(...issued, 'certificate.confirmed')
    const again = foldCertificate(row, act('certificate.confirmed', 5, { by: 'AE-1', outcome: 'already-used' }))
    assert.deepEqual([again.confirmation?.by, again.confirmation?.at, again.surplusConfirmations], ['EU-BE-1', 4, [5]])
    assert.deepEqual(
      foldCertificate(again, act('certificate.confirmed', 6, { outcome: 'already-used' })).surplusConfirmations,
      [5, 6],
    )
  })
})

/** One step of a walk: the act is folded where the table lets it, and throws where not. */
function step(before: CertificateRow | null, kind: Kind, position: number): CertificateRow | null {
  const header = kind === 'certificate.confirmed' && before?.confirmation ? { outcome: 'already-used' } : {}
  const expected = nextState(before?.state ?? 'new', kind)
  if (expected === null) {
    assert.throws(() => foldCertificate(before, act(kind, position, header)))
    return before
  }
  const row = foldCertificate(before, act(kind, position, header))
  assert.equal(row.state, expected)
  if (!before) return row
  if (before.number) assert.equal(row.number, before.number)
  if (before.confirmation) assert.deepEqual(row.confirmation, before.confirmation)
  if (['void', 'replaced', 'used', 'seized'].includes(before.state)) assert.equal(row.state, before.state)
  return row
}

test('on any walk the state is the table’s, and what is final, numbered or confirmed stays so', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KINDS), { maxLength: 30 }), kinds => {
      kinds.reduce(step, null)
    }),
    { numRuns: 3_000 },
  )
})

describe('what a person may do', () => {
  const grant = (role: Role, over: Partial<Grant> = {}): Grant => ({
    ...{ role, authority: 'BW-1', firm: 'firm-7', grantedOn: day('2026-01-01'), grantedBy: [] },
    ...over,
  })
  const person = (...grants: Grant[]): PersonRow => ({ id: 'lerato', grants })
  const rules = (action: CertificateAction, row: CertificateRow, who: PersonRow) =>
    certificateHindrances(action, row, who).map(finding => finding.rule)
  const rows = STATES.filter(state => state !== 'new').map(state => folded(...(WAYS.get(state) as Kind[])))

  test('needs one of the roles of the action, in every state', () => {
    for (const [action, { roles }] of Object.entries(CERTIFICATE_ACTIONS)) {
      for (const role of ROLES) {
        const missing = !(roles as readonly Role[]).includes(role)
        for (const row of rows) {
          const said = rules(action as CertificateAction, row, person(grant(role)))
          assert.equal(said.includes('right-missing'), missing, `${action} ${role} ${row.state}`)
        }
      }
    }
  })

  test('needs the right at that authority, and of an applicant that firm', () => {
    const row = folded('certificate.applied')
    assert.deepEqual(rules('withdraw', row, person(grant('applicant'))), [])
    assert.deepEqual(rules('withdraw', row, person(grant('applicant', { firm: 'firm-8' }))), ['right-missing'])
    assert.deepEqual(rules('withdraw', row, person(grant('applicant', { authority: 'BW-2' }))), ['right-missing'])
  })

  test('follows the table, and a void needs its proposal first', () => {
    const officer = person(grant('applicant'), grant('inspector'), grant('exporting-officer'))
    for (const [action, { kind }] of Object.entries(CERTIFICATE_ACTIONS)) {
      for (const row of rows) {
        const half = ['void-approve', 'void-decline', 'spoil-approve'].includes(action)
        const may = nextState(row.state, kind) !== null && !half
        assert.deepEqual(
          rules(action as CertificateAction, row, officer),
          may ? [] : ['state-forbids'],
          `${action} ${row.state}`,
        )
      }
    }
    const issued = WAYS.get('issued') as Kind[]
    const proposed = folded(...issued, 'certificate.void-proposed')
    assert.deepEqual(rules('void-approve', proposed, officer), [])
    assert.deepEqual(rules('void-decline', proposed, officer), [])
    assert.deepEqual(rules('void-propose', proposed, officer), ['state-forbids'])
    const spoiled = folded(...issued, 'certificate.spoil-proposed')
    assert.deepEqual(rules('spoil-approve', spoiled, officer), [])
    assert.deepEqual(rules('void-decline', spoiled, officer), [])
    for (const [action, row] of [
      ['spoil-propose', spoiled],
      ['void-propose', spoiled],
      ['void-approve', spoiled],
      ['spoil-approve', proposed],
      ['spoil-propose', proposed],
    ] as const) {
      assert.deepEqual(rules(action, row, officer), ['state-forbids'], action)
    }
  })
})

describe('a spoiled sheet', () => {
  test('ends its certificate, which names the next; that one stands where the first stood', () => {
    const issued = WAYS.get('issued') as Kind[]
    const proposed = folded(...issued, 'certificate.spoil-proposed')
    assert.deepEqual([proposed.state, proposed.frozen?.action, proposed.frozen?.sheet], ['issued', 'spoil', 'A004712'])
    const spoiled = folded(...issued, 'certificate.spoil-proposed', 'certificate.spoiled')
    assert.deepEqual([spoiled.state, spoiled.replacedBy, spoiled.frozen], ['void', 'BW0012346', undefined])
    const again = folded('certificate.reissued')
    assert.deepEqual(
      [again.state, again.number, again.sheet, again.replaces, again.applicant, again.inspectedBy, again.authorisedAt],
      ['authorised', 'BW0012346', 'A004712', 'row-0', 'neo', 'lerato', 0],
    )
  })
})
