import type { GeometryAnswer } from '../../api/licence-answers.ts'

/** A point or an outline from lines of two numbers; the ring is closed by itself. `wrong` is the first line amiss. */
export function placesTyped(text: string): { readonly geometry: GeometryAnswer } | { readonly wrong: number } {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const places = lines.map(line => line.split(/[\s,;]+/).map(Number))
  const wrong = places.findIndex(place => place.length !== 2 || !place.every(Number.isFinite))
  if (wrong !== -1 || lines.length === 0) return { wrong: Math.max(0, wrong) + 1 }
  const all = places as unknown as [number, number][]
  const [first] = all as [[number, number]]
  if (all.length === 1) return { geometry: { type: 'Point', coordinates: first } }
  const last = all.at(-1)
  const closed = last?.[0] === first[0] && last[1] === first[1] ? all : [...all, first]
  return { geometry: { type: 'Polygon', coordinates: [closed] } }
}
