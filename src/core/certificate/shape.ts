import { parseDay, day } from '../values/day.ts'
import type { Figure, Finding } from '../values/finding.ts'
import { misleadingIn } from '../values/plain-text.ts'
import { CARRIAGE_MODES, REASONS } from './document.ts'
import type { Draft } from './draft.ts'

/** What one place in a certificate must be. Text is bounded and free of what could mislead a reader. */
type Shape =
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly most: number; readonly item: Shape }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }

const text = (most: number): Shape => ({ kind: 'text', most })
const choice = (of: readonly string[]): Shape => ({ kind: 'choice', of })
const list = (most: number, item: Shape): Shape => ({ kind: 'list', most, item })
const record = (fields: Readonly<Record<string, Shape>>): Shape => ({ kind: 'record', fields })
const DAY: Shape = { kind: 'day' }

const party = record({ name: text(200), address: text(300), country: text(2), licence: text(60) })
const declared = record({
  currency: text(3),
  amount: text(30),
  rate: text(30),
  rateDay: DAY,
  rateSource: text(100),
})
const line = record({ hs: text(20), carats: text(30), usd: text(30), largestStone: text(30), declared })
const share = record({ country: text(2), carats: text(30), share: text(30) })

const CERTIFICATE = record({
  number: text(40),
  issuedOn: DAY,
  expiresOn: DAY,
  issuer: record({ participant: text(4), authority: text(20), name: text(200), office: text(200) }),
  exporter: party,
  importer: party,
  destination: text(4),
  provenance: text(4),
  origin: record({
    kind: text(10),
    country: text(2),
    countries: list(60, share),
    priorVerification: record({ scheme: text(60), reference: text(100) }),
  }),
  parcels: list(200, record({ reference: text(60), seal: text(60), lines: list(50, line) })),
  containers: list(200, record({ seal: text(60), kind: text(30), parcels: list(200, text(60)) })),
  invoice: record({ number: text(60), date: text(10), currency: text(3), amount: text(30), terms: text(20) }),
  valuation: record({ basis: text(60), by: text(200) }),
  reason: choice(REASONS),
  carrier: record({ name: text(200), mode: choice(CARRIAGE_MODES), document: text(60) }),
  agent: record({ name: text(200) }),
  sources: list(500, text(40)),
  customs: record({ export: text(60), import: text(60) }),
})

/** Members of one object, known or not. */
const MOST_MEMBERS = 100

const SOURCE = { text: 'Adamas, a certificate as data', since: day('2003-01-01') }

/**
 * Unknown JSON as a draft: what has the wrong type is named and treated as absent, so that the rules go on and every
 * error is told at once. Fields nobody knows are warned of and left out.
 */
export function shapeOf(value: unknown): { draft: Draft; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const draft = shaped(value, CERTIFICATE, '', findings)
  return { draft: (draft ?? {}) as Draft, findings }
}

function shaped(value: unknown, shape: Shape, path: string, findings: Finding[]): unknown {
  switch (shape.kind) {
    case 'text':
      return shapedText(value, shape.most, path, findings)
    case 'day':
      if (parseDay(value) !== null) return value
      return wrong(findings, path, { expected: 'day', found: foundIn(value) })
    case 'choice':
      if (typeof value === 'string' && shape.of.includes(value)) return value
      return wrong(findings, path, { expected: 'choice', of: shape.of, found: foundIn(value) })
    case 'list':
      return shapedList(value, shape, path, findings)
    case 'record':
      return shapedRecord(value, shape.fields, path, findings)
  }
}

function shapedText(value: unknown, most: number, path: string, findings: Finding[]): unknown {
  if (typeof value !== 'string') return wrong(findings, path, { expected: 'text', found: typeOf(value) })
  if (value.length > most) return wrong(findings, path, { expected: 'characters', most, found: value.length })
  const misleading = misleadingIn(value)
  if (misleading) return wrong(findings, path, { expected: 'plain', found: misleading })
  return value
}

function shapedList(
  value: unknown,
  shape: Extract<Shape, { kind: 'list' }>,
  path: string,
  findings: Finding[],
): unknown {
  if (!Array.isArray(value)) return wrong(findings, path, { expected: 'list', found: typeOf(value) })
  if (value.length > shape.most) {
    return wrong(findings, path, { expected: 'entries', most: shape.most, found: value.length })
  }
  return value.map((item, index) => shaped(item, shape.item, `${path}[${index}]`, findings) ?? emptyFor(shape.item))
}

function shapedRecord(
  value: unknown,
  fields: Readonly<Record<string, Shape>>,
  path: string,
  findings: Finding[],
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong(findings, path, { expected: 'object', found: typeOf(value) })
  }
  const members = Object.entries(value)
  if (members.length > MOST_MEMBERS) {
    return wrong(findings, path, { expected: 'entries', most: MOST_MEMBERS, found: members.length })
  }
  const read: Record<string, unknown> = {}
  for (const [name, inner] of members) {
    const place = path ? `${path}.${name}` : name
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!shape) unknown(findings, place, name)
    else if (inner !== undefined) {
      const good = shaped(inner, shape, place, findings)
      if (good !== undefined) read[name] = good
    }
  }
  return read
}

/** The first hundred are named: who sends more has sent something else. */
function unknown(findings: Finding[], place: string, name: string): void {
  if (findings.length >= MOST_MEMBERS) return
  findings.push(found('field-unknown', 'warning', place.slice(0, 120), { field: name.slice(0, 60) }))
}

/** Keeps its place in a list, so that later paths stay right. */
function emptyFor(shape: Shape): unknown {
  return shape.kind === 'record' ? {} : shape.kind === 'list' ? [] : ''
}

/** The text itself where it is one. */
function foundIn(value: unknown): string {
  return typeof value === 'string' ? `“${value.slice(0, 40)}”` : typeOf(value)
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value
}

function wrong(findings: Finding[], path: string, figures: Readonly<Record<string, Figure>>): undefined {
  findings.push(found('malformed', 'error', path, figures))
}

function found(rule: string, severity: Finding['severity'], path: string, figures: Finding['figures']): Finding {
  return { rule, severity, path, figures, source: SOURCE }
}
