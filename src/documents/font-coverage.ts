/**
 * The code points a TrueType font has a glyph for, from its `cmap` (OpenType 1.9, formats 4 and 12). PDF/A forbids text
 * without a glyph, so a character no font here has must be known before it is set.
 */
export function fontCoverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const covered = new Set<number>()
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 8 + 8 * i)
    const format = view.getUint16(subtable)
    if (format === 4) addSegments(view, subtable, covered)
    if (format === 12) addGroups(view, subtable, covered)
  }
  return covered
}

function tableOffset(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i
    const name = String.fromCharCode(...[0, 1, 2, 3].map(at => view.getUint8(record + at)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`the font has no ${tag} table`)
}

function addSegments(view: DataView, subtable: number, covered: Set<number>): void {
  const twice = view.getUint16(subtable + 6)
  const [ends, starts, deltas, ranges] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map(at => subtable + at) as [
    number,
    number,
    number,
    number,
  ]
  for (let segment = 0; segment < twice; segment += 2) {
    const [start, end] = [view.getUint16(starts + segment), view.getUint16(ends + segment)]
    const range = view.getUint16(ranges + segment)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range
        ? view.getUint16(ranges + segment + range + 2 * (code - start))
        : (code + view.getUint16(deltas + segment)) & 0xffff
      if (glyph) covered.add(code)
    }
  }
}

function addGroups(view: DataView, subtable: number, covered: Set<number>): void {
  for (let i = 0; i < view.getUint32(subtable + 12); i++) {
    const group = subtable + 16 + 12 * i
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)]
    for (let code = start; code <= end; code++) if (glyph || code > start) covered.add(code)
  }
}
