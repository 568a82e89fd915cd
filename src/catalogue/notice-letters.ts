import type { Figure } from '../core/values/finding.ts'
import english, { type NoticeLetterKey } from './en/letters-notices.ts'
import { tongueOf } from './languages.ts'
import { fill } from './render.ts'

const LINES = '@lines'

/** The letter that carries a code to an address that wants notices. */
export function codeLetter(figures: Readonly<Record<'url' | 'code', string>>): { subject: string; text: string } {
  return { subject: said('code.subject', figures), text: said('code.text', figures) }
}

/** One letter about everything there is to tell; a line each. */
export function noticeLetter(url: string, lines: readonly string[]): { subject: string; text: string } {
  const [before = '', after = ''] = english['notices.text'].split(LINES)
  const tongue = tongueOf('en')
  const text = fill(before, { url }, tongue) + lines.join('\n\n') + fill(after, { url }, tongue)
  return { subject: said('notices.subject', { count: lines.length }), text }
}

export const noticeLine = (kind: string, label: string, link: string): string =>
  said('waits.line', { label, link, what: said(`notice.${kind}` as NoticeLetterKey, {}) })

const said = (key: NoticeLetterKey, figures: Readonly<Record<string, Figure>>): string =>
  fill(english[key], figures, tongueOf('en'))
