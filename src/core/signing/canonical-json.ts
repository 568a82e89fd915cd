import type { Plain } from '../values/act.ts'
import { fromUtf8, utf8 } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import { type Outcome, done, refused } from '../values/outcome.ts'

/** How deep signed JSON may nest, and how long it may be in bytes. */
export const CANONICAL_DEPTH = 20
export const CANONICAL_LIMIT = 8_000_000

/**
 * RFC 8785 restricted to what we sign: strings, safe integers, booleans, arrays, objects. Members that are `undefined` are
 * absent. A float or null is a bug of the caller: signed data has one spelling.
 */
export function canonicalJson(value: Plain): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`no canonical form for ${value}`)
    return String(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') throw new Error(`no canonical form for ${String(value)}`)
  const object = value as Readonly<Record<string, Plain | undefined>>
  const names = Object.keys(object)
    .filter(name => object[name] !== undefined)
    .sort()
  return `{${names.map(name => `${quoted(name)}:${canonicalJson(object[name] as Plain)}`).join(',')}}`
}

/** RFC 8785, section 3.2.2.2: half a character has no UTF-8, so it has no canonical form either. */
function quoted(text: string): string {
  if (!text.isWellFormed()) throw new Error('no canonical form for half a character')
  return JSON.stringify(text)
}

export function canonicalBytes(value: Plain): Uint8Array {
  return utf8(canonicalJson(value))
}

/** The value, if the bytes are its canonical form and no other: so no duplicate names, no second spelling of a number. */
export function parseCanonical(bytes: Uint8Array): Outcome<Plain> {
  const text = bytes.length <= CANONICAL_LIMIT ? fromUtf8(bytes) : null
  if (text === null) return notCanonical('bytes')
  try {
    const value = JSON.parse(text) as Plain
    if (!isPlain(value, CANONICAL_DEPTH)) return notCanonical('content')
    return spelled(value, text) ? done(value) : notCanonical('spelling')
  } catch {
    return notCanonical('json')
  }
}

/** The engine's own serialiser keeps the order it read, so it is right where that order was; ours is asked where it is not. */
function spelled(value: Plain, text: string): boolean {
  return (isSorted(value) && JSON.stringify(value) === text) || canonicalJson(value) === text
}

function isSorted(value: Plain): boolean {
  if (typeof value !== 'object') return true
  if (Array.isArray(value)) return value.every(isSorted)
  let last = ''
  for (const [name, inner] of Object.entries(value)) {
    if (name < last || !isSorted(inner as Plain)) return false
    last = name
  }
  return true
}

/** Only what has a canonical form, and not too deep: no null, no float. */
function isPlain(value: unknown, left: number): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (typeof value !== 'object' || value === null || left === 0) return false
  if (Array.isArray(value)) return value.every(inner => isPlain(inner, left - 1))
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isPlain(inner, left - 1))
}

function notCanonical(reason: string) {
  const source = { text: 'RFC 8785, JSON Canonicalization Scheme', since: day('2020-06-01') }
  return refused({ rule: 'not-canonical', severity: 'error', path: '', figures: { reason }, source })
}
