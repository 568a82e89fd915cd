import { fromUtf8 } from './bytes.ts'
import { day } from './day.ts'
import type { Finding } from './finding.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** The largest JSON text read from outside, in bytes, and how deep it may nest. */
export const JSON_LIMIT = 1_000_000
export const JSON_DEPTH = 20

const SOURCE = { text: 'RFC 8259; RFC 7493 (I-JSON): UTF-8, no duplicate names', since: day('2015-03-01') }

/**
 * JSON from outside, or the first thing wrong with its line and column. `JSON.parse` alone keeps the last of two members
 * with one name and says nothing; here a second one is refused, and so are `__proto__`, a byte order mark and depth.
 */
export function readJson(bytes: Uint8Array, limit = JSON_LIMIT): Outcome<unknown> {
  if (bytes.length > limit) return refused(problem('json-too-large', '', { bytes: bytes.length, limit }))
  const text = fromUtf8(bytes)
  if (text === null) return refused(problem('json-not-utf8', '', {}))
  if (text.startsWith('\uFEFF')) return refused(problem('json-byte-order-mark', 'line 1, column 1', {}))
  const scanned = scan(text)
  if (scanned) return refused(scanned)
  try {
    return done(JSON.parse(text))
  } catch {
    return refused(problem('json-malformed', '', {}))
  }
}

/** Walks the tokens once, keeping the names of each open object; null when nothing is wrong. */
function scan(text: string): Finding | null {
  const open: ({ names: Set<string>; expectsName: boolean } | 'list')[] = []
  const token = /[\s]*(?:("(?:[^"\\\u0000-\u001F]|\\.)*")|([{}[\],:])|([-+.\w]+))/gy
  let at = 0
  while (at < text.length) {
    token.lastIndex = at
    const found = token.exec(text)
    if (!found) return /^\s*$/.test(text.slice(at, at + 1000)) ? null : problem('json-malformed', placeOf(text, at), {})
    const wrong = take(found, open, text, token.lastIndex)
    if (wrong) return wrong
    at = token.lastIndex
  }
  return null
}

type Open = ({ names: Set<string>; expectsName: boolean } | 'list')[]

function take(found: RegExpExecArray, open: Open, text: string, end: number): Finding | null {
  const [, string, mark] = found
  const top = open.at(-1)
  if (string !== undefined && top !== undefined && top !== 'list' && top.expectsName) {
    return takeName(string, top, placeOf(text, end - string.length))
  }
  if (mark === '{') open.push({ names: new Set(), expectsName: true })
  else if (mark === '[') open.push('list')
  else if (mark === '}' || mark === ']') open.pop()
  else if (mark === ',' && top !== undefined && top !== 'list') top.expectsName = true
  return open.length > JSON_DEPTH ? problem('json-too-deep', placeOf(text, end - 1), { depth: JSON_DEPTH }) : null
}

function takeName(string: string, top: { names: Set<string>; expectsName: boolean }, place: string): Finding | null {
  const name = nameIn(string)
  top.expectsName = false
  if (name === null) return problem('json-malformed', place, {})
  if (name === '__proto__') return problem('json-name-refused', place, { name })
  if (top.names.has(name)) return problem('json-name-twice', place, { name: name.slice(0, 60) })
  top.names.add(name)
  return null
}

function nameIn(string: string): string | null {
  try {
    return JSON.parse(string) as string
  } catch {
    return null
  }
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return `line ${line}, column ${at - before.lastIndexOf('\n')}`
}

function problem(rule: string, path: string, figures: Finding['figures']): Finding {
  return { rule, severity: 'error', path, figures, source: SOURCE }
}
