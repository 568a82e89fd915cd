import { parseDay } from './day.ts'

/**
 * An instant in UTC as our formats write it: RFC 3339 with `Z`, seconds, and at most milliseconds. Text compares as
 * time.
 */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/.test(value))
    return false
  return parseDay(value.slice(0, 10)) !== null
}
