import type { GeometryAnswer } from '../../api/licence-answers.ts'

type Place = readonly [lon: number, lat: number]

/** A drawing that holds every site: places become its units, north up, as wide as the ground is at that latitude. */
export interface Fitted {
  readonly width: number
  readonly height: number
  readonly at: (place: Place) => Place
  readonly metresAcross: number
  /** Degrees at which lines are drawn, and where they lie. */
  readonly meridians: readonly { readonly degrees: number; readonly x: number }[]
  readonly parallels: readonly { readonly degrees: number; readonly y: number }[]
}

const WIDTH = 1_000
const LEAST_DEGREES = 0.02
const DEGREE_METRES = 111_195
const STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]

export function placesIn(geometry: GeometryAnswer): readonly Place[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat()
}

export function fitted(all: readonly GeometryAnswer[]): Fitted {
  const places = all.flatMap(placesIn)
  const [west, east] = span(places.map(([lon]) => lon))
  const [south, north] = span(places.map(([, lat]) => lat))
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * narrow)
  const height = Math.min(WIDTH * 1.4, Math.max(WIDTH * 0.4, (north - south) * scale))
  const top = (south + north) / 2 + height / scale / 2
  const x = (lon: number) => (lon - west) * narrow * scale
  const y = (lat: number) => (top - lat) * scale
  const step = STEPS.find(one => (east - west) / one <= 5) ?? 20
  return {
    ...{ width: WIDTH, height, at: ([lon, lat]) => [x(lon), y(lat)] },
    metresAcross: (east - west) * narrow * DEGREE_METRES,
    meridians: between(west, east, step).map(degrees => ({ degrees, x: x(degrees) })),
    parallels: between(top - height / scale, top, step).map(degrees => ({ degrees, y: y(degrees) })),
  }
}

/** Both ends, with a margin around. */
function span(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const margin = Math.max((most - least) * 0.12, LEAST_DEGREES / 2)
  return [least - margin, most + margin]
}

function between(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, at) =>
    Number(((first + at) * step).toFixed(4)),
  )
}

/** A round length that is about a fifth of what is shown, metres. */
export function scaleBar(metresAcross: number): number {
  const fifth = metresAcross / 5
  const power = 10 ** Math.floor(Math.log10(fifth))
  return [5, 2, 1].map(one => one * power).find(one => one <= fifth) ?? power
}
