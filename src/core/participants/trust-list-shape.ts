import { count, dayText, flag, type Fits, like, listOf, oneOf, record, text } from '../values/fits.ts'
import { isInstant } from '../values/instant.ts'
import type { Roots } from './open-trust-list.ts'
import { OPENING_PROFILES, PAPER_LANGUAGES, STOCK_GATES, VALUATIONS_THAT_COUNT } from './policy.ts'
import type { TrustList } from './trust-list.ts'

/** A year, a month or a day: of some periods no more is known. */
const partialDay = like(/^\d{4}(-\d\d){0,2}$/)
const period = { from: partialDay }

const participant = record(
  {
    code: text(10),
    name: text(),
    kind: oneOf('participant', 'former', 'special_entity', 'observer'),
    memberships: listOf(record(period, { to: partialDay })),
  },
  { members: listOf(record({ code: text(2), ...period }, { to: partialDay })) },
)

/** 65 bytes are 87 characters; the first byte, 0x04, makes the first character a `B`. */
const listedKey = { id: text(64), algorithm: oneOf('ES256'), publicKey: like(/^B[\w-]{86}$/) }

const authorityKey = record(
  { ...listedKey, purpose: oneOf('certificate', 'log', 'exchange', 'pack'), from: dayText },
  { until: dayText, log: text(24), revokedAtPosition: count },
)

const reach: Fits = value =>
  record({ kind: oneOf('node'), url: like(/^https?:\/\/[^\s]{1,300}$/) })(value) ||
  record(
    { kind: oneOf('mail'), address: like(/^[^\s@,;<>]{1,64}@[^\s@,;<>]{1,190}$/) },
    { language: like(/^[a-z]{2}$/) },
  )(value) ||
  record({ kind: oneOf('none') })(value)

/** Ids of authorities, here and in envelopes. */
export const AUTHORITY_ID = /^[A-Z0-9-]{2,20}$/

const authority = record({
  id: like(AUTHORITY_ID),
  participant: text(4),
  name: text(),
  seat: text(),
  timeZone: isTimeZone,
  roles: listOf(oneOf('export', 'import', 'production', 'scheme'), 4),
  offices: listOf(record({ id: text(60), name: text() })),
  exchange: reach,
  keys: listOf(authorityKey),
  blocks: listOf(record({ year: count, from: count, to: count })),
})

const term = record({}, { days: count, months: count })

const tenThousandths: Fits = value => count(value) && (value as number) <= 10_000
const opening = record(
  { always: listOf(oneOf(...OPENING_PROFILES), 10), sharePerTenThousand: tenThousandths },
  { aboveUsdCents: count },
)
const fee = record({ what: text(200), amount: like(/^\d{1,9}(\.\d{1,3})?$/), currency: like(/^[A-Z]{3}$/) })

const policy = record(
  { participant: text(4), from: dayText, source: text(1000) },
  {
    until: dayText,
    numberForm: record({}, { digits: count, series: listOf(like(/^[A-Z]{0,3}$/)) }),
    validity: term,
    validityMaximum: term,
    referenceEndsInNumber: flag,
    caratPlaces: oneOf(2, 3),
    conditions: listOf(record({ rule: text(), since: dayText, hs: listOf(text(20)), source: text(1000) })),
    confirmationDays: count,
    retentionYears: count,
    serviceHours: record({}, { inspection: count, secondOfficer: count, issue: count, receipt: count }),
    opening: record({}, { export: opening, import: opening }),
    fees: listOf(fee, 50),
    copyWorkingDays: count,
    licences: oneOf('required'),
    stockGate: oneOf(...STOCK_GATES),
    royaltyPerTenThousand: count,
    valuationRule: record({ counts: oneOf(...VALUATIONS_THAT_COUNT), differsByPerTenThousand: tenThousandths }),
    paperLanguage: oneOf(...PAPER_LANGUAGES),
    weighing: record({
      name: text(),
      withinPerTenThousand: count,
      withinCaratThousandths: count,
      secondOfficerPerTenThousand: count,
    }),
  },
)

const trustList = record({
  environment: oneOf('production', 'demonstration', 'test'),
  version: count,
  madeAt: isInstant,
  expiresOn: dayText,
  threshold: count,
  roots: listOf(record(listedKey), 32),
  participants: listOf(participant),
  authorities: listOf(authority),
  policies: listOf(policy),
})

/**
 * Whether a value is a trust list nobody can misread: every part has its shape, no two authorities, keys or logs share
 * a name, no key stands for two purposes, and the roots it names could meet its threshold.
 */
export function isTrustList(value: unknown): value is TrustList {
  if (!trustList(value)) return false
  const { authorities, roots, threshold } = value as TrustList
  const keys = authorities.flatMap(one => one.keys)
  return (
    areDifferent(authorities.map(one => one.id)) &&
    areDifferent([...keys, ...roots].map(key => key.id)) &&
    areDifferent([...keys, ...roots].map(key => key.publicKey)) &&
    areDifferent(keys.flatMap(key => (key.log === undefined ? [] : [key.log]))) &&
    authorities.every(one => one.blocks.every(block => block.from <= block.to)) &&
    threshold >= 1 &&
    threshold <= roots.length
  )
}

const roots = record({
  environment: oneOf('production', 'demonstration', 'test'),
  threshold: count,
  keys: listOf(record(listedKey), 32),
})

/** Whether a value names root keys, and enough of them, as an installation keeps them. */
export function isRoots(value: unknown): value is Roots {
  if (!roots(value)) return false
  const { threshold, keys } = value as Roots
  return threshold >= 1 && threshold <= new Set(keys.map(key => key.publicKey)).size
}

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length
}

function isTimeZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}
