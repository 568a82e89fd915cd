import { countryIn } from '../../src/catalogue/countries.ts'
import { language, listed } from './language.ts'

const DAY_MS = 86_400_000

/** Gregorian days and Latin digits in every language: they are compared with paper. English puts the day first. */
const locale = (): string => (language() === 'en' ? 'en-GB' : `${language()}-u-nu-latn-ca-gregory`)

const said = (instant: number | string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), options).format(new Date(instant)).replace('Sept', 'Sep')

/** `2 Nov 2026` of `2026-11-02`. */
export const day = (text: string): string =>
  said(`${text}T00:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** `24 November 2026`. */
export const dayInFull = (text: string): string =>
  said(`${text}T00:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `Tuesday 24 November 2026, 09:14` in the authority's zone. */
export function momentInFull(instant: string, timeZone: string): string {
  const date = said(instant, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone })
  return listed([date.replace(/^(\w+), /, '$1 '), clock(instant, timeZone)])
}

/** `09:14`. */
export const clock = (instant: number | string, timeZone: string): string =>
  said(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })

/** `2 Nov 11:20`, or the clock alone on the same day as `now`. */
export function moment(instant: string, timeZone: string, now?: string): string {
  const date = said(instant, { day: 'numeric', month: 'short', timeZone })
  const today = now !== undefined && said(now, { day: 'numeric', month: 'short', timeZone }) === date
  return today ? clock(instant, timeZone) : `${date} ${clock(instant, timeZone)}`
}

/** `Wed 25 Nov`. */
export const weekday = (instant: string, timeZone: string): string =>
  said(instant, { weekday: 'short', day: 'numeric', month: 'short', timeZone }).replace(',', '')

type Unit = 'day' | 'hour' | 'minute' | 'second'

function unit(value: number, name: Unit): string {
  const format = new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: name,
    unitDisplay: name === 'day' ? 'long' : 'short',
  })
  return format
    .format(value)
    .replace(/ hrs?\b/, ' h')
    .replace(/ mins?\b/, ' min')
    .replace(/ secs?\b/, ' s')
}

/** `3 days`, `2 h`, `14 min` or `2 s`: the largest unit alone, rounded down. */
export function age(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  if (seconds < 60) return unit(seconds, 'second')
  if (seconds < 3600) return unit(Math.floor(seconds / 60), 'minute')
  if (seconds < 86_400) return unit(Math.floor(seconds / 3600), 'hour')
  return unit(Math.floor(seconds / 86_400), 'day')
}

/** The same with minutes beside hours: `2 h 46 min`. */
export function span(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  const hours = Math.floor(minutes / 60)
  if (hours < 1 || hours >= 12 || minutes % 60 === 0) return age(milliseconds)
  return `${unit(hours, 'hour')} ${unit(minutes % 60, 'minute')}`
}

/** Whole civil days between two instants as the zone counts them. */
export function daysApart(from: string, to: string, timeZone: string): number {
  const date = (instant: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant))
  return Math.round((Date.parse(date(to)) - Date.parse(date(from))) / DAY_MS)
}

/** `Botswana` of `BW`, in the reader's language; the code itself where no name is known. */
export const country = (code: string): string => countryIn(language(), code)
