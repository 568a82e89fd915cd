import type { Fault, Inflate } from './file-content.ts'

/** What all packed objects of one file may unpack to, and how many packings there may be. */
const MOST_UNPACKED = 32_000_000
const MOST_PACKINGS = 10_000
/** Characters that names spell by their numbers: writers need a few, who hides something any number. */
const MOST_SPELLED = 50_000
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
export async function pdfFaults(bytes: Uint8Array, inflate: Inflate): Promise<Fault[]> {
  const text = byteText(bytes)
  const tail = text.slice(-TAIL)
  if (!tail.includes('startxref') || !tail.includes('%%EOF')) return [{ rule: 'file-cut-off', figures: {} }]
  const read = await readableParts(text, inflate)
  if (!read) return [{ rule: 'file-unreadable', figures: {} }]
  const names = wantedIn(read.objects)
  const active = [...SCRIPTS, ...RUNS].filter(name => names.has(name))
  const faults: Fault[] = []
  if (names.has('Encrypt')) faults.push({ rule: 'file-enciphered', figures: {} })
  if (active.length > 0) faults.push({ rule: 'file-active', figures: { holds: active } })
  const embeds = names.has('EF') || names.has('EmbeddedFile') || names.has('EmbeddedFiles')
  if (embeds && (read.embedded.some(isProgram) || read.objects.some(one => namesProgram(spelledOut(one))))) {
    faults.push({ rule: 'file-program', figures: {} })
  }
  return faults
}

interface Parts {
  /** Text in which objects stand. */
  readonly objects: string[]
  /** Files inside the file. */
  readonly embedded: string[]
}

/** Null where something that may hold objects cannot be unpacked. */
async function readableParts(text: string, inflate: Inflate): Promise<Parts | null> {
  const parts: Parts = { objects: [], embedded: [] }
  let [room, packings] = [MOST_UNPACKED, 0]
  for (const stream of allStreamsIn(text)) {
    if (stream === null) return null
    const { before, head, data } = stream
    parts.objects.push(before)
    if (!head.includes('#') && !/ObjStm|First|EmbeddedFile/.test(head)) continue
    const names = namesIn(head)
    const packsObjects = names.includes('ObjStm') || (names.includes('First') && names.includes('N'))
    if (!packsObjects && !names.includes('EmbeddedFile')) continue
    if (++packings > MOST_PACKINGS) return null
    const unpacked = await unpack(names, data, room, inflate)
    if (unpacked === null) return null
    room -= unpacked.length
    ;(packsObjects ? parts.objects : parts.embedded).push(unpacked)
  }
  return parts.objects.reduce((sum, one) => sum + spelledIn(one), 0) > MOST_SPELLED ? null : parts
}

const spelledIn = (text: string): number => text.length - text.replaceAll('#', '').length

/**
 * A reader finds an object by its place: also one that was laid into the bytes of a stream, and again in one there.
 * Null where that goes on for so long that nobody made it to be read.
 */
function* allStreamsIn(text: string): Generator<Stream | null> {
  const texts = [text]
  let room = MOST_UNPACKED
  for (let inside = texts.pop(); inside !== undefined; inside = texts.pop()) {
    room -= inside.length
    if (room < 0) return yield null
    for (const stream of streamsIn(inside)) {
      yield stream
      if (OBJECT.test(stream.data)) texts.push(stream.data)
    }
  }
}

interface Stream {
  /** What stands between the stream before and this one. */
  readonly before: string
  /** Its own dictionary. */
  readonly head: string
  readonly data: string
}

const OBJECT = /\d\s+\d+\s+obj/

/** Every stream, and last what stands after the last one. */
function* streamsIn(text: string): Generator<Stream> {
  let from = 0
  const start = /(?<!end)stream(?:\r\n|\n|\r)/g
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const before = text.slice(from, found.index)
    const head = before.slice(Math.max(0, before.lastIndexOf('obj')))
    const begin = found.index + found[0].length
    const end = endOf(text, begin, head)
    yield { before, head, data: text.slice(begin, end) }
    from = end
    start.lastIndex = end
  }
  yield { before: text.slice(from), head: '', data: '' }
}

/** Where its length says, if a stream ends there; else at the next end, or at the file's. */
function endOf(text: string, begin: number, head: string): number {
  const length = Number(/\/Length\s+(\d{1,8})(?!\s+\d+\s+R)/.exec(head)?.[1] ?? Number.NaN)
  if (/^\s{0,2}endstream/.test(text.slice(begin + length, begin + length + 12))) return begin + length
  const next = text.indexOf('endstream', begin)
  return next === -1 ? text.length : next
}

async function unpack(names: readonly string[], data: string, room: number, inflate: Inflate): Promise<string | null> {
  if (!names.includes('Filter')) return data
  const other = names.some(name => FILTER.test(name) && !FLATE.includes(name))
  if (other || !FLATE.some(name => names.includes(name)) || names.includes('Predictor')) return null
  try {
    // FlateDecode is zlib (RFC 1950): two bytes before the raw data.
    return byteText(await inflate(bytesOf(data.slice(2)), room))
  } catch {
    return null
  }
}

const FILTER = /Decode$|^(?:AHx|A85|LZW|RL|CCF|DCT|Crypt)$/
const FLATE: readonly string[] = ['FlateDecode', 'Fl']

/** Names as a reader sees them: `/J#61vaScript` is `JavaScript`. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\/([^\s()<>[\]{}/%\0]+)/g)].map(([, name = '']) => spelledOut(name))
}

const WANTED = [...SCRIPTS, ...RUNS, 'Encrypt', 'EF', 'EmbeddedFile', 'EmbeddedFiles']
const WANTED_NAME = new RegExp(`/(${WANTED.join('|')})(?![^\\s()<>[\\]{}/%\\0])`, 'g')

/** Which of the names looked for stand anywhere in these texts. */
function wantedIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const text of texts) {
    const plain = text.includes('#') ? spelledOut(text) : text
    for (const [, name = ''] of plain.matchAll(WANTED_NAME)) found.add(name)
  }
  return found
}

function spelledOut(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function isProgram(data: string): boolean {
  return PROGRAM_STARTS.some(start => data.startsWith(start))
}

/** Names of files, in both spellings of a string, in one or two bytes a character. */
function namesProgram(text: string): boolean {
  const plain = [...text.matchAll(/\/U?F\s*\(((?:[^()\\]|\\.){0,300})\)/gs)].map(([, name = '']) => unescaped(name))
  const hex = [...text.matchAll(/\/U?F\s*<([0-9A-Fa-f\s]{0,1200})>/g)].map(([, digits = '']) => fromHexText(digits))
  return [...plain, ...hex].some(name => PROGRAMS.test(name.replaceAll('\0', '')))
}

/** A character by its number in octal. */
function unescaped(name: string): string {
  return name.replace(/\\([0-7]{1,3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8) & 255))
}

function fromHexText(digits: string): string {
  return digits.replace(/\s/g, '').replace(/../g, pair => String.fromCharCode(Number.parseInt(pair, 16)))
}

const AT_ONCE = 8_192

/** One character a byte, of the same number. */
function byteText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return text
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
