/**
 * The ground of a certificate as an SVG of one A4 page, in millimetres: waves, a rosette and a braided frame. It shows
 * where security print goes and protects nothing itself. Every line is a formula, so the same bytes come out each time.
 */
export function guilloche(): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
      `viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<defs><clipPath id="c"><rect width="${WIDTH}" height="${HEIGHT}"/></clipPath>`,
    `${waves().join('')}${braid('h')}${braid('v')}${petals()}</defs>`,
    `<g fill="none" stroke-width=".11" clip-path="url(#c)">${waveField()}</g>`,
    `<g fill="none" stroke="#c6d5dc" stroke-width=".11" transform="translate(105 158)">${rosette()}</g>`,
    `<g fill="none" stroke="#5f8aa0" stroke-width=".15">${frame()}</g>${CORNERS.map(corner).join('')}</svg>`,
  ].join('')
}

const WIDTH = 210
const HEIGHT = 297
/** Outer and inner edge of the frame, and the line the braid runs along between them. */
const OUTER = 5.3
const INNER = 10.7
const BRAID = 8

const CORNERS: readonly Point[] = [
  [BRAID, BRAID],
  [WIDTH - BRAID, BRAID],
  [BRAID, HEIGHT - BRAID],
  [WIDTH - BRAID, HEIGHT - BRAID],
]

type Point = readonly [x: number, y: number]

/**
 * A smooth line through `count + 1` points of a curve: Catmull-Rom tangents written as cubic Bézier segments. The point
 * before the first and the one after the last give the tangents of the ends, so that copies join without a kink.
 */
function path(id: string, count: number, at: (part: number) => Point): string {
  const point = (i: number) => at(i / count)
  let d = `M${xy(...point(0))}`
  for (let i = 0; i < count; i++) {
    const [before, from, to, after] = [point(i - 1), point(i), point(i + 1), point(i + 2)]
    d += `C${xy(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6)} `
    d += `${xy(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6)} ${xy(...to)}`
  }
  return `<path id="${id}" d="${d}"/>`
}

const xy = (x: number, y: number) => `${x.toFixed(2)} ${y.toFixed(2)}`

/** Three lines, each the sum of three sines whose lengths never meet within the page. */
function waves(): string[] {
  const lengths: readonly (readonly [number, number, number])[] = [
    [66, 41, 27],
    [73, 38, 23],
    [81, 47, 31],
  ]
  return lengths.map(([a, b, c], i) =>
    path(`w${i}`, 44, part => {
      const x = part * (WIDTH + 10) - 5
      const turn = 2 * Math.PI * x
      return [x, 2.6 * Math.sin(turn / a + i) + 1.9 * Math.sin(turn / b + 2 * i) + 1.2 * Math.sin(turn / c)]
    }),
  )
}

/** Blue at head and foot, gold in the middle. */
function waveField(): string {
  const lines = 100
  return Array.from({ length: lines }, (_, i) => {
    const gold = 1 - Math.abs((2 * i) / (lines - 1) - 1)
    const colour = [0xc3 + gold * 0x26, 0xd3 + gold * 9, 0xdb - gold * 0x1b].map(Math.round)
    return `<use xlink:href="#w${i % 3}" y="${i * 3}" stroke="rgb(${colour.join()})"/>`
  }).join('')
}

/** Five strands a fifth of a half turn apart. One turn is drawn and repeated; whole turns fill each side exactly. */
const STRANDS = [0, 1, 2, 3, 4]
const SIDES = { h: WIDTH - 2 * BRAID - 4, v: HEIGHT - 2 * BRAID - 4 }
const turnsOf = (side: keyof typeof SIDES) => Math.round(SIDES[side] / 6)

function braid(side: keyof typeof SIDES): string {
  const turn = SIDES[side] / turnsOf(side)
  const strand = (i: number) =>
    path(`${side}${i}`, 6, part => [part * turn, 1.75 * Math.sin(2 * Math.PI * part + (Math.PI * i) / STRANDS.length)])
  return `<g id="${side}">${STRANDS.map(strand).join('')}</g>`
}

function along(side: keyof typeof SIDES, transform: string): string {
  const turn = SIDES[side] / turnsOf(side)
  const copies = Array.from(
    { length: turnsOf(side) },
    (_, i) => `<use xlink:href="#${side}" x="${(i * turn).toFixed(3)}"/>`,
  )
  return `<g transform="${transform}">${copies.join('')}</g>`
}

function frame(): string {
  const box = (edge: number, width: number) =>
    `<rect x="${edge}" y="${edge}" width="${WIDTH - 2 * edge}" height="${HEIGHT - 2 * edge}" ` +
    `stroke="#14506e" stroke-width="${width}"/>`
  return [
    along('h', `translate(${BRAID + 2} ${BRAID})`),
    along('h', `translate(${BRAID + 2} ${HEIGHT - BRAID})`),
    along('v', `translate(${BRAID} ${BRAID + 2}) rotate(90)`),
    along('v', `translate(${WIDTH - BRAID} ${BRAID + 2}) rotate(90)`),
    box(OUTER, 0.32),
    box(INNER, 0.16),
  ].join('')
}

function petals(): string {
  const wave = (id: string, count: number, radius: number, depth: number, waves: number) =>
    path(id, count, part => polar(part, radius + depth * Math.cos(2 * Math.PI * part * waves)))
  return wave('p0', 84, 40, 9, 12) + wave('p1', 70, 24, 6, 10)
}

function polar(part: number, radius: number): Point {
  return [radius * Math.cos(2 * Math.PI * part), radius * Math.sin(2 * Math.PI * part)]
}

/** Copies of each petal line share out one petal, so the rosette has no beginning. */
function rosette(): string {
  const turned = (id: string, copies: number, petalDegrees: number) =>
    Array.from(
      { length: copies },
      (_, i) => `<use xlink:href="#${id}" transform="rotate(${((i * petalDegrees) / copies).toFixed(3)})"/>`,
    ).join('')
  return turned('p0', 20, 30) + turned('p1', 12, 36)
}

function corner([x, y]: Point): string {
  const lozenge = (reach: number) => `M${x} ${y - reach}l${reach} ${reach}l-${reach} ${reach}l-${reach}-${reach}z`
  return (
    `<path d="${lozenge(2.5)}" fill="#fff" stroke="#14506e" stroke-width=".26"/>` +
    `<path d="${lozenge(1.25)}" fill="#5f8aa0"/>`
  )
}
