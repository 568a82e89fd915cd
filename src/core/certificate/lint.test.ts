import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { goodDocument } from '../../../test/small-scheme.ts'
import { SHIPPED_PARTICIPANTS } from '../participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../participants/shipped-policies.ts'
import { day } from '../values/day.ts'
import type { Draft } from './draft.ts'
import { lint, lintTogether } from './lint.ts'
import type { Judging } from './rule.ts'
import { ASKED_OF_A_NODE, RULES } from './rules.ts'

/** Botswana has published everything there is to publish. */
const judging: Judging = {
  participants: SHIPPED_PARTICIPANTS,
  policies: [
    ...SHIPPED_POLICIES,
    {
      participant: 'BW',
      from: day('2020-01-01'),
      source: 'Botswana, for tests',
      numberForm: { digits: 7, series: ['', 'T'] },
      validityMaximum: { days: 60 },
      referenceEndsInNumber: true,
      caratPlaces: 2,
    },
  ],
  ranges: [{ participant: 'BW', year: 2026, from: 12_001, to: 16_000 }],
  today: day('2026-11-24'),
  at: day('2026-11-24'),
  others: [],
  exporter: { licence: { standing: 'in-force' } },
}

const good = goodDocument() as Draft
const single = { reference: 'A/0012345', seal: 'A-771', lines: [{ hs: '7102.31', carats: '10.50', usd: '3000.00' }] }
const withLine = (over: object): Draft => ({
  ...good,
  parcels: [{ ...single, lines: [{ ...single.lines[0], ...over }] }],
})
const mixed = { kind: 'mixed' as const }

interface Sample {
  readonly bad: Draft
  readonly path: string
  /** Where the untouched document is no sample of the good case. */
  readonly good?: Draft
  readonly by?: Partial<Judging>
}

/** Enough of one code, too little of the other. */
const HELD = [
  { hs: '7102.21', origins: 'BW', caratThousandths: 10_000_000 },
  { hs: '7102.31', origins: 'BW', caratThousandths: 10 },
]

const SAMPLES: Readonly<Record<string, Sample>> = {
  'field-missing': { bad: { ...good, provenance: ' ' }, path: 'provenance' },
  'number-form': { bad: { ...good, number: 'BW012345' }, path: 'number', good: { ...good, number: 'BWT0012345' } },
  'number-not-issuer': { bad: { ...good, number: 'NA0012345' }, path: 'number' },
  'number-outside-range': { bad: { ...good, number: 'BW0016001' }, path: 'number' },
  'number-reused': { bad: good, path: 'number', by: { others: ['BW0012345'] } },
  'reference-mismatch': {
    bad: { ...good, parcels: [{ ...single, reference: 'A/0012346' }] },
    path: 'parcels[0].reference',
  },
  'issuer-not-participant': { bad: { ...good, issuer: { participant: 'KE' } }, path: 'issuer.participant' },
  'destination-not-participant': { bad: { ...good, destination: 'KE' }, path: 'destination' },
  'special-entity': { bad: { ...good, destination: 'TW' }, path: 'destination' },
  'issued-in-future': {
    bad: { ...good, issuedOn: day('2026-11-26') },
    path: 'issuedOn',
    good: { ...good, issuedOn: day('2026-11-25') },
  },
  'expiry-before-issue': { bad: { ...good, expiresOn: day('2026-11-01') }, path: 'expiresOn' },
  'validity-too-long': { bad: { ...good, expiresOn: day('2027-01-02') }, path: 'expiresOn' },
  expired: { bad: good, path: 'expiresOn', by: { at: day('2027-01-02') } },
  'exporter-missing': { bad: { ...good, exporter: { ...good.exporter, name: '' } }, path: 'exporter.name' },
  'importer-missing': { bad: { ...good, importer: undefined }, path: 'importer' },
  'origin-missing': { bad: { ...good, origin: { kind: 'single' } }, path: 'origin.country' },
  'origin-unknown': { bad: { ...good, origin: { kind: 'single', country: 'EU' } }, path: 'origin.country' },
  'origin-not-participant': {
    bad: { ...good, origin: { ...mixed, countries: [{ country: 'BW' }, { country: 'KE' }] } },
    path: 'origin.countries[1].country',
  },
  'parcels-none': { bad: { ...good, parcels: [single, { ...single, lines: [] }] }, path: 'parcels[1].lines' },
  'hs-unknown': {
    bad: withLine({ hs: '7101.10' }),
    path: 'parcels[0].lines[0].hs',
    good: withLine({ hs: '71023100' }),
  },
  'hs-not-rough': { bad: withLine({ hs: '7102.29' }), path: 'parcels[0].lines[0].hs' },
  'carats-not-positive': { bad: withLine({ carats: '0.00' }), path: 'parcels[0].lines[0].carats' },
  'carats-precision': { bad: withLine({ carats: '10.500' }), path: 'parcels[0].lines[0].carats' },
  'value-not-positive': { bad: withLine({ usd: '3,000.00' }), path: 'parcels[0].lines[0].usd' },
  'decimal-form': { bad: withLine({ largestStone: '10,80' }), path: 'parcels[0].lines[0].largestStone' },
  'seal-missing': {
    bad: { ...good, parcels: [{ ...single, seal: undefined }] },
    path: 'parcels[0].seal',
    good: {
      ...good,
      parcels: [{ ...single, seal: undefined }],
      containers: [{ seal: 'A-771', kind: 'bag', parcels: ['A/0012345'] }],
    },
  },
  'origin-undisclosed-refused': { bad: { ...good, origin: mixed }, path: 'origin' },
  'stock-insufficient': {
    bad: good,
    path: 'parcels',
    by: { exporter: { stock: { gate: 'enforce', held: HELD } } },
  },
  'licence-not-valid': {
    bad: good,
    path: 'exporter.licence',
    by: { exporter: { licence: { standing: 'suspended', number: 'EX-2026-00003' } } },
  },
  'price-implausible': { bad: withLine({ usd: '3.00' }), path: 'parcels[0].lines[0].usd' },
}

const rulesOf = (draft: Draft, by: Partial<Judging> = {}) => lint(draft, { ...judging, ...by }).findings

describe('one good and one bad sample of each rule', () => {
  test('there is a sample of each, and of nothing else', () => {
    assert.deepEqual(Object.keys(SAMPLES).sort(), RULES.map(rule => rule.name).sort())
  })

  for (const [rule, sample] of Object.entries(SAMPLES)) {
    test(`${rule} is told where it is broken, and only there`, () => {
      const found = rulesOf(sample.bad, sample.by).filter(finding => finding.rule === rule)
      assert.deepEqual(
        found.map(finding => finding.path),
        [sample.path],
      )
      assert.ok(found[0]?.source.text && found[0].source.since >= '2003-01-01')
      assert.deepEqual(
        rulesOf(sample.good ?? good).filter(finding => finding.rule === rule),
        [],
      )
    })
  }
})

test('the good document is checked by every rule there is and remarked on by none', () => {
  assert.deepEqual(lint(good, judging), { findings: [], notChecked: ['stock-insufficient', ...ASKED_OF_A_NODE] })
})

test('where nobody keeps licences, it is said that none was asked for', () => {
  const { findings, notChecked } = lint(good, { ...judging, exporter: {} })
  assert.deepEqual([findings, notChecked.includes('licence-not-valid')], [[], true])
})

test('a rule of a participant cites what that participant published', () => {
  for (const rule of ['number-form', 'validity-too-long', 'reference-mismatch', 'carats-precision']) {
    const [found] = rulesOf((SAMPLES[rule] as Sample).bad).filter(finding => finding.rule === rule)
    assert.equal(found?.source.text, 'Botswana, for tests')
  }
  const [condition] = rulesOf({ ...good, origin: mixed })
  assert.match(condition?.source.text ?? '', /^Condition of the importer: EU/)
  assert.equal(condition?.source.since, '2025-03-01')
})

test('every quantity beside the minimum is asked to be a decimal, as a warning', () => {
  const declared = { currency: 'EUR', amount: '1 000', rate: '1.08 EUR', rateDay: day('2026-11-01'), rateSource: 'ECB' }
  const countries = [
    { country: 'BW', carats: '1e3', share: '60 %' },
    { country: 'NA', carats: '12', share: '40' },
  ]
  const invoice = { number: '1', amount: '-5' }
  const draft = { ...withLine({ declared, largestStone: '10.80' }), origin: { ...mixed, countries }, invoice }
  assert.deepEqual(
    rulesOf(draft).map(finding => [finding.rule, finding.severity, finding.path]),
    [
      'parcels[0].lines[0].declared.amount',
      'parcels[0].lines[0].declared.rate',
      'origin.countries[0].carats',
      'origin.countries[0].share',
      'invoice.amount',
    ].map(path => ['decimal-form', 'warning', path]),
  )
})

test('a weight that is no decimal is not positive, and one with many places is only too precise', () => {
  for (const carats of ['', '-1', '+1', '1e3', '.5', '5.', '01.5', '1,204.35', '١٢', 'Infinity', '0.00']) {
    assert.deepEqual(
      rulesOf(withLine({ carats })).map(finding => finding.rule),
      ['carats-not-positive'],
      carats,
    )
  }
  assert.deepEqual(
    rulesOf(withLine({ carats: '1.00000000000000000001' })).map(finding => finding.rule),
    ['carats-precision'],
  )
})

test('an empty draft is told everything it lacks, and no rule fails on it', () => {
  const { findings } = lint({}, judging)
  const rules = new Set(findings.map(finding => finding.rule))
  assert.deepEqual(
    [...rules],
    ['field-missing', 'number-form', 'exporter-missing', 'importer-missing', 'origin-missing', 'parcels-none'],
  )
})

type Bad = readonly [rule: string, breaking: (parcel: typeof single) => object]
const BREAKS: readonly Bad[] = [
  ['hs-not-rough', parcel => ({ ...parcel, lines: [{ ...parcel.lines[0], hs: '7102.39' }] })],
  ['carats-not-positive', parcel => ({ ...parcel, lines: [{ ...parcel.lines[0], carats: '0' }] })],
  ['carats-precision', parcel => ({ ...parcel, lines: [{ ...parcel.lines[0], carats: '1.234' }] })],
  ['value-not-positive', parcel => ({ ...parcel, lines: [{ ...parcel.lines[0], usd: '-1.00' }] })],
  ['seal-missing', parcel => ({ ...parcel, seal: ' ' })],
  ['reference-mismatch', parcel => ({ ...parcel, reference: 'X/1' })],
  ['parcels-none', parcel => ({ ...parcel, lines: [] })],
  ['field-missing', parcel => ({ ...parcel, reference: '' })],
]

test('exactly one bad parcel, at any position among any number, is found there and nowhere else', () => {
  const at = fc.integer({ min: 1, max: 200 }).chain(count => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 })))
  fc.assert(
    fc.property(at, fc.constantFrom(...BREAKS), ([count, position], [rule, broken]) => {
      const parcels = Array.from({ length: count }, (_, i) => ({ ...single, seal: `S-${i}` }))
      parcels[position] = broken(parcels[position] as typeof single) as typeof single
      const found = rulesOf({ ...good, parcels } as Draft).filter(finding => finding.rule === rule)
      assert.equal(found.length, 1)
      assert.match(found[0]?.path ?? '', new RegExp(`^parcels\\[${position}\\]`))
    }),
    { numRuns: 500 },
  )
})

test('exactly one bad certificate among many is found, and the one repeated number on both', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.nat(), (count, one, other) => {
      const numbers = Array.from({ length: count }, (_, i) => `BW00${12_001 + i}`)
      const [a, b] = [one % count, other % count]
      numbers[b] = numbers[a] as string
      const drafts = numbers.map(number => ({ ...good, number, parcels: [{ ...single, reference: number }] }))
      const found = lintTogether(drafts, judging).flatMap((each, i) => (each.findings.length > 0 ? [i] : []))
      assert.deepEqual(found, a === b ? [] : [a, b].sort((x, y) => x - y))
    }),
  )
})
