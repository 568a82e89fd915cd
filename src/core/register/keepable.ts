/** U+0000 and lone surrogates, as `JSON.stringify` escapes them, where the backslash is not itself escaped. */
const UNKEEPABLE = /(?:^|[^\\])(?:\\\\)*\\u(?:0000|d[89a-f])/

/**
 * Whether every text in this JSON, spelled by `JSON.stringify`, can be kept: PostgreSQL's text has no U+0000, and
 * UTF-8 has no half of a surrogate pair. Asked before anything is acknowledged.
 */
export function isKeepable(json: string): boolean {
  return !UNKEEPABLE.test(json)
}
