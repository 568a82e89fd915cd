import type { Plain } from '../values/act.ts'
import { fromUtf8, utf8 } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import { type Outcome, done, refused } from '../values/outcome.ts'

/** How deep signed JSON may nest, and how long it may be in bytes. */
export const CANONICAL_DEPTH = 20
export const CANONICAL_LIMIT = 8_000_000

/**
 * RFC 8785 restricted to what we sign: strings, safe integers, booleans, arrays, objects. Members that are
 * `undefined` are absent. A float or null is a bug of the caller: signed data has one spelling.
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

/**
 * The value, if the bytes are its canonical form and no other: so no duplicate names, no second spelling of a number.
 */
export function parseCanonical(bytes: Uint8Array): Outcome<Plain> {
  const text = bytes.length <= CANONICAL_LIMIT ? fromUtf8(bytes) : null
  if (text === null) return notCanonical('bytes')
  try {
    const value = JSON.parse(text) as Plain
    const order = orderOf(value, CANONICAL_DEPTH)
    if (order === 'none') return notCanonical('content')
    // The engine's own serialiser keeps the order it read, so it is right where that order was; ours is asked where
    // it is not.
    const written = order === 'sorted' ? JSON.stringify(value) : canonicalJson(value)
    return written === text ? done(value) : notCanonical('spelling')
  } catch {
    return notCanonical('json')
  }
}

type Order = 'none' | 'unsorted' | 'sorted'

/**
 * Whether a value has a canonical form (no null, no float, not too deep), and whether its names stand in order
 * already.
 */
function orderOf(value: unknown, left: number): Order {
  if (typeof value === 'string') return value.isWellFormed() ? 'sorted' : 'none'
  if (typeof value === 'boolean') return 'sorted'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'sorted' : 'none'
  if (typeof value !== 'object' || value === null || left === 0) return 'none'
  return Array.isArray(value) ? orderOfList(value, left - 1) : orderOfObject(value as Record<string, unknown>, left - 1)
}

function orderOfList(list: readonly unknown[], left: number): Order {
  let whole: Order = 'sorted'
  for (const item of list) {
    const order = orderOf(item, left)
    if (order === 'none') return order
    if (order === 'unsorted') whole = order
  }
  return whole
}

function orderOfObject(object: Readonly<Record<string, unknown>>, left: number): Order {
  let whole: Order = 'sorted'
  let last = ''
  for (const name of Object.keys(object)) {
    const order = name.isWellFormed() ? orderOf(object[name], left) : 'none'
    if (order === 'none') return order
    if (order === 'unsorted' || name < last) whole = 'unsorted'
    last = name
  }
  return whole
}

function notCanonical(reason: string) {
  const source = { text: 'RFC 8785, JSON Canonicalization Scheme', since: day('2020-06-01') }
  return refused({ rule: 'not-canonical', severity: 'error', path: '', figures: { reason }, source })
}
