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

/** Scale and shift of the page's coordinates; nothing here is read that was turned. */
type Frame = readonly [across: number, down: number, x: number, y: number]

const TOKEN = new RegExp(
  [
    /\((?<string>)/,
    /(?<=\n|^)(?<save>q)\n/,
    /(?<=\n)(?<restore>Q)\n/,
    /(?<matrix>(?:-?[\d.]+ ){6})cm\n/,
    /\/(?<font>f\d+) (?<size>[\d.]+) Tf\n/,
    /(?<shown>T[jJ])\n/,
    /\[(?<array>)/,
    /(?<kern>-?[\d.]+)(?= \(|\])/,
  ]
    .map(one => one.source)
    .join('|'),
  'g',
)

function textsIn(content: string, fonts: ReadonlyMap<string, Font>, height: number): TextPlace[] {
  const found: TextPlace[] = []
  const saved: Frame[] = []
  let [frame, font, size, run]: [Frame, Font, number, Run] = [[1, 1, 0, 0], NO_FONT, 0, EMPTY]
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(content); token; token = TOKEN.exec(content)) {
    const is = token.groups ?? {}
    if (is.string !== undefined) {
      const { bytes, end } = literal(content, TOKEN.lastIndex)
      TOKEN.lastIndex = end
      run = shown(run, bytes, font)
    } else if (is.save) saved.push(frame)
    else if (is.restore) frame = saved.pop() ?? frame
    else if (is.matrix) frame = within(frame, is.matrix.trim().split(' ').map(Number))
    else if (is.font) [font, size, run] = [fonts.get(is.font) ?? NO_FONT, Number(is.size), EMPTY]
    else if (is.kern) run = { ...run, width: run.width - Number(is.kern) }
    else if (is.shown) {
      const [x, points] = [frame[2] * MM, size * Math.abs(frame[0])]
      const end = x + (run.width / 1000) * points * MM
      found.push({ text: run.text, x, end, baseline: (height - frame[3]) * MM, size: points })
      run = EMPTY
    }
  }
  return found
}

interface Run {
  readonly text: string
  readonly width: number
}

const EMPTY: Run = { text: '', width: 0 }
const NO_FONT: Font = { texts: new Map(), widths: new Map() }

function within([across, down, x, y]: Frame, [a = 1, , , d = 1, e = 0, f = 0]: readonly number[]): Frame {
  return [across * a, down * d, x + across * e, y + down * f]
}

function shown({ text, width }: Run, bytes: readonly number[], { texts, widths }: Font): Run {
  let [more, wider] = [text, width]
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const glyph = ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)
    more += texts.get(glyph) ?? ''
    wider += widths.get(glyph) ?? 0
  }
  return { text: more, width: wider }
}

function squaresIn(content: string, height: number): SquarePlace[] {
  const drawn = content.matchAll(/([\d.]+) 0 0 -[\d.]+ ([\d.-]+) ([\d.-]+) cm\n\/c0 cs\n1 scn\n0 0 m\n([\d.]+) 0 l\n/g)
  return [...drawn].map(([, scale, x, y, modules]) => ({
    x: Number(x) * MM,
    y: (height - Number(y)) * MM,
    side: Number(scale) * Number(modules) * MM,
  }))
}
