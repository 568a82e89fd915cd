import { inflateSync } from 'node:zlib'

/** An object of a PDF: its dictionary as written, and its stream inflated, one character a byte. */
export interface PdfObject {
  readonly head: string
  readonly stream: string
}

/** The objects of a PDF by number, as Typst writes them: none lies in an object stream. For tests. */
export function readPdf(bytes: Uint8Array): Map<number, PdfObject> {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const [, number, body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('\nstream\n')
    const head = at < 0 ? body : body.slice(0, at)
    const packed = Buffer.from(at < 0 ? '' : body.slice(at + 8, body.lastIndexOf('\nendstream')), 'latin1')
    const stream = head.includes('/FlateDecode') ? inflateSync(packed) : packed
    objects.set(Number(number), { head, stream: stream.toString('latin1') })
  }
  return objects
}

/** What each page shows, glyph by glyph through each font's ToUnicode map, without spaces: lines break anywhere. */
export function pageTexts(objects: ReadonlyMap<number, PdfObject>): string[] {
  const referred = (head: string, key: string) => {
    const object = objects.get(Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1]))
    if (!object) throw new Error(`no ${key} in ${head}`)
    return object
  }
  return pages(objects).map(({ head }) => {
    const fonts = new Map<string, Glyphs>()
    for (const [, name = '', font] of head.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
      fonts.set(name, glyphTexts(referred(objects.get(Number(font))?.head ?? '', 'ToUnicode').stream))
    }
    return shownText(referred(head, 'Contents').stream, fonts).replace(/\s/g, '')
  })
}

export function pages(objects: ReadonlyMap<number, PdfObject>): PdfObject[] {
  const tree = [...objects.values()].find(({ head }) => /\/Type \/Pages\b/.test(head))?.head ?? ''
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => objects.get(Number(number)) as PdfObject)
}

export type Glyphs = ReadonlyMap<number, string>

export function glyphTexts(cmap: string): Glyphs {
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  const entries = cmap.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\s/gi)
  return new Map(
    [...entries]
      .filter(([, , to = '']) => to.length % 4 === 0)
      .map(([, id = '', to = '']) => [parseInt(id, 16), text(to)]),
  )
}

function shownText(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  const tokens = /\/(f\d+) [\d.]+ Tf|(\/\w+ )?\(/g
  let font: Glyphs = new Map()
  let shown = ''
  for (let token = tokens.exec(content); token; token = tokens.exec(content)) {
    const [, fontName, property] = token
    if (fontName) {
      font = fonts.get(fontName) ?? new Map()
      continue
    }
    const { bytes, end } = literal(content, tokens.lastIndex)
    tokens.lastIndex = end
    if (property) continue
    for (let i = 0; i + 1 < bytes.length; i += 2) shown += font.get(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)) ?? ''
  }
  return shown
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A literal string (ISO 32000-1, 7.3.4.2) from behind its opening parenthesis; balanced ones inside need no escape. */
export function literal(content: string, from: number): { bytes: number[]; end: number } {
  const parts = /\\([0-7]{1,3})|\\([^])|[^]/y
  parts.lastIndex = from
  const bytes: number[] = []
  let depth = 1
  for (let part = parts.exec(content); part; part = parts.exec(content)) {
    const [whole, octal, escaped] = part
    if (whole === '(') depth++
    if (whole === ')' && --depth === 0) return { bytes, end: parts.lastIndex }
    bytes.push(octal ? parseInt(octal, 8) : (escaped ? (ESCAPES[escaped] ?? escaped) : whole).charCodeAt(0))
  }
  throw new Error('a string has no end')
}
