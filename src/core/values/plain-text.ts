/** What could make a reader see other text than is there. */
const MISLEADING = [
  '[\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uFFF9-\\uFFFB]', // controls and line separators
  '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]', // changes of direction
  '[\\u00AD\\u034F\\u115F\\u1160\\u180E\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0]', // unseen
  '[\\uD800-\\uDFFF\\uFFF0-\\uFFF8\\u{E0000}-\\u{E0FFF}]', // halves, blanks and tags
].join('|')
const FIRST = new RegExp(MISLEADING, 'u')
const EACH = new RegExp(MISLEADING, 'gu')

/** The first character that could mislead, as `U+202E`; null in plain text of any script. */
export function misleadingIn(text: string): string | null {
  const found = FIRST.exec(text)
  return found ? `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : null
}

/** A stranger's text as it may be shown: every such character is a replacement character, so that a reader sees one. */
export function visible(text: string): string {
  return text.replace(EACH, '\uFFFD')
}
