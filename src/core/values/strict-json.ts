import { fromUtf8 } from './bytes.ts'
import { day } from './day.ts'
import type { Finding } from './finding.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** The largest JSON text read from outside, in bytes, and how deep it may nest. */
export const JSON_LIMIT = 1_000_000
export const JSON_DEPTH = 20

const SOURCE = { text: 'RFC 8259; RFC 7493 (I-JSON): UTF-8, no duplicate names', since: day('2015-03-01') }

/**
 * JSON from outside, or the first thing wrong with its line and column. `JSON.parse` alone keeps the last of two
 * members with one name in silence; here a second one is refused, and so are `__proto__`, a byte order mark and depth.
 */
export function readJson(bytes: Uint8Array, limit = JSON_LIMIT): Outcome<unknown> {
  if (bytes.length > limit) return refused(problem('json-too-large', '', { bytes: bytes.length, limit }))
  const text = fromUtf8(bytes)
  if (text === null) return refused(problem('json-not-utf8', '', {}))
  if (text.startsWith('\uFEFF')) return refused(problem('json-byte-order-mark', 'line 1, column 1', {}))
  const plain = parsePlain(text)
  if (plain) return done(plain.value)
  const cursor = { text, at: 0 }
  const wrong = skipValue(cursor, 0) ?? (take(cursor, SPACE), cursor.at < text.length ? malformed(cursor) : null)
  return wrong ? refused(wrong) : done(JSON.parse(text))
}

/**
 * The value where nothing is wrong with the text, found out quickly: as many members came out as the text has colons
 * outside its strings, so no name stood twice. Null sends the reader to look for the place.
 */
function parsePlain(text: string): { value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return membersIn(value, JSON_DEPTH) === colonsOutsideStrings(text) ? { value } : null
  } catch {
    return null
  }
}

/** How many members all objects have together; NaN where one is nested too deep or has the refused name. */
function membersIn(value: unknown, left: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (left === 0) return Number.NaN
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) count += membersIn(item, left - 1)
    return count
  }
  for (const name of Object.keys(value)) {
    if (name === '__proto__') return Number.NaN
    count += 1 + membersIn((value as Record<string, unknown>)[name], left - 1)
  }
  return count
}

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a] as const

function colonsOutsideStrings(text: string): number {
  let count = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) inString = !inString
    else if (inString && code === BACKSLASH) i++
    else if (!inString && code === COLON) count++
  }
  return count
}

/** A place in the text that moves forward over what was found good. */
interface Cursor {
  readonly text: string
  at: number
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y

/** Moves over one value; the first thing wrong with it, or null. */
function skipValue(cursor: Cursor, depth: number): Finding | null {
  take(cursor, SPACE)
  const first = cursor.text[cursor.at]
  if (first !== '{' && first !== '[') {
    return take(cursor, first === '"' ? STRING : LITERAL) === null ? malformed(cursor) : null
  }
  if (depth === JSON_DEPTH) return problem('json-too-deep', placeOf(cursor), { depth: JSON_DEPTH })
  const names = first === '{' ? new Set<string>() : null
  const closing = names ? '}' : ']'
  cursor.at++
  if (takeMark(cursor, closing)) return null
  for (;;) {
    const wrong = (names && skipName(cursor, names)) ?? skipValue(cursor, depth + 1)
    if (wrong) return wrong
    if (takeMark(cursor, closing)) return null
    if (!takeMark(cursor, ',')) return malformed(cursor)
  }
}

function skipName(cursor: Cursor, names: Set<string>): Finding | null {
  take(cursor, SPACE)
  const place = { ...cursor }
  const written = take(cursor, STRING)
  if (written === null) return malformed(cursor)
  const name = JSON.parse(written) as string
  if (name === '__proto__') return problem('json-name-refused', placeOf(place), { name })
  if (names.has(name)) return problem('json-name-twice', placeOf(place), { name: name.slice(0, 60) })
  names.add(name)
  return takeMark(cursor, ':') ? null : malformed(cursor)
}

/** Moves over what the sticky pattern matches here, and gives it; null where it does not. */
function take(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  if (found === undefined) return null
  cursor.at += found.length
  return found
}

function takeMark(cursor: Cursor, mark: string): boolean {
  take(cursor, SPACE)
  if (cursor.text[cursor.at] !== mark) return false
  cursor.at++
  return true
}

function malformed(cursor: Cursor): Finding {
  return problem('json-malformed', placeOf(cursor), {})
}

function placeOf({ text, at }: Cursor): string {
  const before = text.slice(0, at)
  return `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`
}

function problem(rule: string, path: string, figures: Finding['figures']): Finding {
  return { rule, severity: 'error', path, figures, source: SOURCE }
}
