import { type Glyphs, glyphTexts, literal, pages, type PdfObject } from './read-pdf.ts'

/** A run of text where it stands, in millimetres from the top left of its page. */
export interface TextPlace {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly baseline: number
  /** Points. */
  readonly size: number
}

/** A white square under a code, likewise. */
export interface SquarePlace {
  readonly x: number
  readonly y: number
  readonly side: number
}

interface Font {
  readonly texts: Glyphs
  readonly widths: ReadonlyMap<number, number>
}

const MM = 25.4 / 72

/** What stands where on each page of a PDF, as Typst writes it. For tests. */
export function readPlaces(objects: ReadonlyMap<number, PdfObject>) {
  return pages(objects).map(({ head }) => {
    const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(head)?.[1])
    const at = (key: string, of: string) => objects.get(Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(of)?.[1]))
    const fonts = new Map<string, Font>()
    for (const [, name = '', number] of head.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(number))?.head ?? ''
      const widths = widthsIn(at('DescendantFonts', font)?.head ?? '')
      fonts.set(name, { texts: glyphTexts(at('ToUnicode', font)?.stream ?? ''), widths })
    }
    const content = at('Contents', head)?.stream ?? ''
    return { texts: textsIn(content, fonts, height), squares: squaresIn(content, height) }
  })
}

/** `/W [0 0 600 3 6 572]`: from one glyph to another, and how wide they are in thousandths. */
function widthsIn(head: string): Map<number, number> {
  const figures = (/\/W \[([^\]]*)\]/.exec(head)?.[1] ?? '').trim().split(/\s+/).map(Number)
  const widths = new Map<number, number>()
  for (let i = 0; i + 2 < figures.length; i += 3) {
    const [from = 0, to = 0, width = 0] = figures.slice(i, i + 3)
    for (let glyph = from; glyph <= to; glyph++) widths.set(glyph, width)
  }
  return widths
}

function textsIn(content: string, fonts: ReadonlyMap<string, Font>, height: number): TextPlace[] {
  const runs = content.matchAll(/1 0 0 -1 ([\d.-]+) ([\d.-]+) cm\n[^(]*?\/(f\d+) ([\d.]+) Tf\n[^[(]*\n(?=[[(])/g)
  return [...runs].map(run => {
    const [whole, x = '', y = '', name = '', size = ''] = run
    const font = fonts.get(name) ?? { texts: new Map(), widths: new Map() }
    const shown = shownAt(content, run.index + whole.length, font)
    const start = Number(x) * MM
    const end = start + (shown.width / 1000) * Number(size) * MM
    return { text: shown.text, x: start, end, baseline: (height - Number(y)) * MM, size: Number(size) }
  })
}

/** `[(ab) 20 (c)] TJ`, or `(ab) Tj`: figures between strings pull what follows back. */
function shownAt(content: string, from: number, { texts, widths }: Font): { text: string; width: number } {
  let [text, width] = ['', 0]
  const token = /\(|T[jJ]\n|-?[\d.]+/g
  token.lastIndex = from
  for (let found = token.exec(content); found && !found[0].startsWith('T'); found = token.exec(content)) {
    if (found[0] !== '(') {
      width -= Number(found[0])
      continue
    }
    const { bytes, end } = literal(content, token.lastIndex)
    token.lastIndex = end
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      const glyph = ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)
      text += texts.get(glyph) ?? ''
      width += widths.get(glyph) ?? 0
    }
  }
  return { text, width }
}

function squaresIn(content: string, height: number): SquarePlace[] {
  const drawn = content.matchAll(/([\d.]+) 0 0 -[\d.]+ ([\d.-]+) ([\d.-]+) cm\n\/c0 cs\n1 scn\n0 0 m\n([\d.]+) 0 l\n/g)
  return [...drawn].map(([, scale, x, y, modules]) => ({
    x: Number(x) * MM,
    y: (height - Number(y)) * MM,
    side: Number(scale) * Number(modules) * MM,
  }))
}
