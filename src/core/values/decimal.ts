/**
 * An exact decimal text as an integer of `10^-places` units, or null where the text is not a plain decimal, has more
 * places, or leaves the safe range. `1204.35` with 3 places is 1204350. No sign but `-`, no exponent, no separators.
 */
export function parseDecimal(text: unknown, places: number): number | null {
  if (typeof text !== 'string' || text.length > 20) return null
  const parts = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text)
  if (!parts) return null
  const fraction = parts[3] ?? ''
  if (fraction.length > places && /[1-9]/.test(fraction.slice(places))) return null
  const units = Number(`${parts[1]}${parts[2]}${fraction.slice(0, places).padEnd(places, '0')}`)
  return Number.isSafeInteger(units) ? units : null
}

/** How many places the text writes after the point: `12.3400` writes four. */
export function placesWritten(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

/** The inverse of `parseDecimal`, with at least `least` and at most `places` places: 1204350 is `1204.35`. */
export function formatDecimal(units: number, places: number, least = places): string {
  if (!Number.isSafeInteger(units)) throw new Error(`not an exact quantity: ${units}`)
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  let fraction = digits.slice(digits.length - places)
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1)
  return `${units < 0 ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`
}
