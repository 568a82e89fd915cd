import { parseDay } from './day.ts'

/**
 * Whether JSON from outside has a shape. Members nobody asks about are let pass: a later version may have put them
 * there.
 */
export type Fits = (value: unknown) => boolean

export const text =
  (most = 300): Fits =>
  value =>
    typeof value === 'string' && value.length > 0 && value.length <= most

export const count: Fits = value => Number.isSafeInteger(value) && (value as number) >= 0

export const flag: Fits = value => typeof value === 'boolean'

export const dayText: Fits = value => parseDay(value) !== null

export const oneOf =
  (...choices: readonly (string | number)[]): Fits =>
  value =>
    choices.some(choice => choice === value)

export const like =
  (pattern: RegExp): Fits =>
  value =>
    typeof value === 'string' && pattern.test(value)

export const listOf =
  (fits: Fits, most = 10_000): Fits =>
  value =>
    Array.isArray(value) && value.length <= most && value.every(fits)

export const record =
  (required: Readonly<Record<string, Fits>>, optional: Readonly<Record<string, Fits>> = {}): Fits =>
  value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const fields = value as Readonly<Record<string, unknown>>
    const own = (name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined)
    return (
      Object.entries(required).every(([name, fits]) => fits(own(name))) &&
      Object.entries(optional).every(([name, fits]) => own(name) === undefined || fits(own(name)))
    )
  }

/** These members and no others: where something beside them could say what nobody signed. */
export const closedRecord =
  (required: Readonly<Record<string, Fits>>): Fits =>
  value =>
    record(required)(value) && Object.keys(value as object).every(name => Object.hasOwn(required, name))
