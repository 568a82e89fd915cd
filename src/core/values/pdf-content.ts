import type { Fault, Inflate } from './file-content.ts'

/**
 * How much may be done to one file: characters looked through, each time anew, and what is packed in it. A file of ten
 * million bytes that was made to be read takes two passes; who hides something makes every limit look small.
 */
export const PDF_LIMITS = {
  read: 60_000_000,
  unpacked: 10_000_000,
  packings: 2_000,
  streams: 50_000,
  /** Characters that names spell by their numbers: writers need a few. */
  spelled: 50_000,
  /** Characters of names of files inside the file. */
  names: 500_000,
} as const

/** What is left of these while a file is read; where one is used up, nobody can tell what the file holds. */
export type Work = Record<keyof typeof PDF_LIMITS, number>

class UsedUp extends Error {}

function spend(work: Work, what: keyof Work, count: number): void {
  work[what] -= count
  if (work[what] < 0) throw new UsedUp(what)
}

/** Where a reader looks for the end of a file (ISO 32000-2, 7.5.5 asks it of the last line; readers are kinder). */
const TAIL = 2_048

const SCRIPTS: readonly string[] = ['JavaScript', 'JS', 'XFA']
const RUNS: readonly string[] = ['Launch', 'RichMedia']
const PROGRAMS =
  /\.(?:exe|com|scr|pif|msi|bat|cmd|ps1|vbs?|jse?|wsf|hta|jar|lnk|dll|cpl|reg|sh|app|apk|dmg|docm|xlsm|pptm)\s*$/i
const PROGRAM_STARTS = ['MZ', '\x7fELF', '#!', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe']

/**
 * Why a PDF is not kept: it is cut off, enciphered, would run something, carries a program, or is packed so that nobody
 * can tell. Every object is looked at wherever a reader could find one, also inside packed objects and inside streams.
 */
export async function pdfFaults(bytes: Uint8Array, inflate: Inflate, work: Work = { ...PDF_LIMITS }): Promise<Fault[]> {
  const text = byteText(bytes)
  const tail = text.slice(-TAIL)
  if (!tail.includes('startxref') || !tail.includes('%%EOF')) return [{ rule: 'file-cut-off', figures: {} }]
  try {
    return faultsIn(await readableParts({ bytes, text, inflate, work }), work)
  } catch (error) {
    if (error instanceof UsedUp || error instanceof Unreadable) return [{ rule: 'file-unreadable', figures: {} }]
    throw error
  }
}

function faultsIn(read: Parts, work: Work): Fault[] {
  const names = wantedIn(read.objects, work)
  const active = [...SCRIPTS, ...RUNS].filter(name => names.has(name))
  const faults: Fault[] = []
  if (names.has('Encrypt')) faults.push({ rule: 'file-enciphered', figures: {} })
  if (active.length > 0) faults.push({ rule: 'file-active', figures: { holds: active } })
  const embeds = names.has('EF') || names.has('EmbeddedFile') || names.has('EmbeddedFiles')
  if (embeds && (read.embedded.some(isProgram) || read.objects.some(one => namesProgram(one, work)))) {
    faults.push({ rule: 'file-program', figures: {} })
  }
  return faults
}

interface Parts {
  /** Text in which objects stand, names spelled out. */
  readonly objects: string[]
  /** Files inside the file. */
  readonly embedded: string[]
}

interface Reading {
  readonly bytes: Uint8Array
  readonly text: string
  readonly inflate: Inflate
  readonly work: Work
}

/** Something may hold objects and cannot be unpacked. */
class Unreadable extends Error {}

async function readableParts(reading: Reading): Promise<Parts> {
  const parts: Parts = { objects: [], embedded: [] }
  for (const stream of allStreamsIn(reading)) {
    const before = spelledOut(stream.before, reading.work)
    parts.objects.push(before)
    if (!/ObjStm|First|EmbeddedFile/.test(before)) continue
    const head = headOf(before)
    const packsObjects = says(before, 'ObjStm') || (says(head, 'First') && says(head, 'N'))
    if (!packsObjects && !says(before, 'EmbeddedFile')) continue
    spend(reading.work, 'packings', 1)
    const unpacked = await unpack(reading, before, stream)
    if (packsObjects) parts.objects.push(spelledOut(unpacked, reading.work))
    else parts.embedded.push(unpacked)
  }
  return parts
}

/** A reader finds an object by its place: also one that was laid into the bytes of a stream, and again in one there. */
function* allStreamsIn({ text, work }: Reading): Generator<Stream> {
  const waiting = [{ from: 0, to: text.length }]
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    spend(work, 'read', inside.to - inside.from)
    for (const stream of streamsIn(text.slice(inside.from, inside.to), inside.from)) {
      spend(work, 'streams', 1)
      yield stream
      if (holdsObject(stream.data)) waiting.push({ from: stream.at, to: stream.at + stream.data.length })
    }
  }
}

interface Stream {
  /** What stands between the stream before and this one. */
  readonly before: string
  readonly data: string
  /** Where its data begin in the file. */
  readonly at: number
}

/** Every stream, and last what stands after the last one. */
function* streamsIn(text: string, place: number): Generator<Stream> {
  let from = 0
  for (let found = text.indexOf('stream'); found !== -1; found = text.indexOf('stream', Math.max(found + 6, from))) {
    const begin = afterLine(text, found + 6)
    if (begin === null || text.startsWith('end', found - 3)) continue
    const before = text.slice(from, found)
    from = endOf(text, begin, headOf(before))
    yield { before, data: text.slice(begin, from), at: place + begin }
  }
  yield { before: text.slice(from), data: '', at: place + text.length }
}

/** Behind the end of a line that stands here, or null. */
function afterLine(text: string, at: number): number | null {
  if (text[at] === '\n') return at + 1
  if (text[at] !== '\r') return null
  return text[at + 1] === '\n' ? at + 2 : at + 1
}

/** A stream's own dictionary, from its object's number on; of a longer one, the end. */
function headOf(before: string): string {
  const end = before.slice(-LONGEST_HEAD)
  return end.slice(Math.max(0, end.lastIndexOf('obj')))
}

const LONGEST_HEAD = 4_000

/** Where its length says, if a stream ends there; else at the next end, or at the file's. */
function endOf(text: string, begin: number, head: string): number {
  const length = Number(/\/Length\s+(\d{1,8})(?!\s+\d+\s+R)/.exec(head)?.[1] ?? Number.NaN)
  if (/^\s{0,2}endstream/.test(text.slice(begin + length, begin + length + 12))) return begin + length
  const next = text.indexOf('endstream', begin)
  return next === -1 ? text.length : next
}

/** Whether `1 0 obj` stands somewhere, with any white space in between. */
function holdsObject(text: string): boolean {
  for (let at = text.indexOf('obj'); at !== -1; at = text.indexOf('obj', at + 3)) {
    const generation = backOver(text, at, isSpace)
    const space = backOver(text, generation, isDigit)
    const number = backOver(text, space, isSpace)
    const is = generation < at && space < generation && number < space && number > 0
    if (is && isDigit(text.charCodeAt(number - 1))) return true
  }
  return false
}

function backOver(text: string, from: number, is: (code: number) => boolean): number {
  let at = from
  while (at > 0 && is(text.charCodeAt(at - 1))) at--
  return at
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0

/**
 * Its filter is looked for in all that stands before it since the last stream: a string in its dictionary may look like
 * the beginning of another object, and the filter would stand before that.
 */
async function unpack({ bytes, inflate, work }: Reading, head: string, { data, at }: Stream): Promise<string> {
  spend(work, 'read', head.length)
  if (!says(head, 'Filter')) {
    spend(work, 'unpacked', data.length)
    return data
  }
  if (OTHER_FILTER.test(head) || !FLATE.some(name => says(head, name)) || says(head, 'Predictor')) {
    throw new Unreadable()
  }
  // FlateDecode is zlib (RFC 1950): two bytes before the raw data.
  const packed = bytes.subarray(at + 2, at + data.length)
  const unpacked = await unpackedOrNull(inflate, packed, work.unpacked)
  if (!unpacked) throw new Unreadable()
  spend(work, 'unpacked', unpacked.length)
  return byteText(unpacked)
}

async function unpackedOrNull(inflate: Inflate, packed: Uint8Array, room: number): Promise<Uint8Array | null> {
  try {
    return await inflate(packed, room)
  } catch {
    return null
  }
}

/** What a name may be made of: it ends before anything else. */
const REGULAR = '[^\\s()<>[\\]{}/%\\0]'
const OTHER_FILTER = new RegExp(
  `/(?!(?:FlateDecode|Fl)(?!${REGULAR}))(?:${REGULAR}*Decode|AHx|A85|LZW|RL|CCF|DCT|Crypt)(?!${REGULAR})`,
)
const FLATE: readonly string[] = ['FlateDecode', 'Fl']

/** Whether a name stands here, whole. */
function says(text: string, name: string): boolean {
  return text.includes(name) && new RegExp(`/${name}(?!${REGULAR})`).test(text)
}

const WANTED: readonly string[] = [...SCRIPTS, ...RUNS, 'Encrypt', 'EF', 'EmbeddedFile', 'EmbeddedFiles']

/** Which of the names looked for stand anywhere in these texts; what was found is not looked for again. */
function wantedIn(texts: readonly string[], work: Work): ReadonlySet<string> {
  const found = new Set<string>()
  let pattern = anyOf(WANTED)
  for (const text of texts) {
    spend(work, 'read', text.length)
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      found.add(match[1] ?? '')
      const at = pattern.lastIndex
      pattern = anyOf(WANTED.filter(name => !found.has(name)))
      pattern.lastIndex = at
    }
  }
  return found
}

/** Of no names, nothing: an empty class matches no character. */
const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(`/(${names.length > 0 ? names.join('|') : '[]'})(?!${REGULAR})`, 'g')

/** Names as a reader sees them: `/J#61vaScript` is `JavaScript`. */
function spelledOut(text: string, work: Work): string {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) spend(work, 'spelled', 1)
  if (!text.includes('#')) return text
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function isProgram(data: string): boolean {
  return PROGRAM_STARTS.some(start => data.startsWith(start))
}

/** Names of files, in both spellings of a string, in one or two bytes a character. */
function namesProgram(text: string, work: Work): boolean {
  spend(work, 'read', text.length)
  for (const { 0: opening, index } of text.matchAll(/\/U?F\s*[(<]/g)) {
    const from = index + opening.length
    const given = text.slice(from, from + LONGEST_NAME)
    const name = opening.endsWith('(')
      ? /^(?:[^()\\]|\\.){0,300}(?=\))/s.exec(given)
      : /^[0-9A-Fa-f\s]*(?=>)/.exec(given)
    spend(work, 'names', opening.length + (name?.[0].length ?? 0))
    const read = opening.endsWith('(') ? unescaped(name?.[0] ?? '') : fromHexText(name?.[0] ?? '')
    if (PROGRAMS.test(read.replaceAll('\0', ''))) return true
  }
  return false
}

const LONGEST_NAME = 1_200

/** A character by its number in octal. */
function unescaped(name: string): string {
  return name.replace(/\\([0-7]{1,3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8) & 255))
}

function fromHexText(digits: string): string {
  return digits.replace(/\s/g, '').replace(/../g, pair => String.fromCharCode(Number.parseInt(pair, 16)))
}

/**
 * One character a byte, in the byte's own place. Bytes 80 to 9F become other characters than those of their numbers
 * (WHATWG, Encoding: latin1 is windows-1252); nothing that is looked for has them.
 */
function byteText(bytes: Uint8Array): string {
  return LATIN.decode(bytes)
}

const LATIN = new TextDecoder('latin1')
