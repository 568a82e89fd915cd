import { day } from '../values/day.ts'
import type { Figure, Finding } from '../values/finding.ts'

const FORMAT = { text: 'docs/protocol/log.md', since: day('2026-11-24') }
const GROWS = { text: 'RFC 9162, Section 5.2; a log never shows less than it signed', since: day('2026-01-01') }
const TREE = { text: 'RFC 6962, section 2.1', since: day('2013-06-01') }
const NOTE = { text: 'C2SP signed-note and tlog-checkpoint, as profiled in docs/protocol/log.md', since: FORMAT.since }
const TILES = { text: 'C2SP tlog-tiles, as profiled in docs/protocol/log.md', since: FORMAT.since }

/** Everything that can be wrong with a log, and where it is written down. */
const SOURCES = {
  'log-checkpoint-unreadable': NOTE,
  'log-checkpoint-unsigned': NOTE,
  'log-signature-wrong': NOTE,
  'log-origin-differs': NOTE,
  'log-tile-missing': TILES,
  'log-tile-unreadable': TILES,
  'log-tile-wrong': TILES,
  'log-root-wrong': TREE,
  'log-position-unknown': TREE,
  'log-proof-wrong': TREE,
  'log-inconsistent': TREE,
  'register-behind-log': GROWS,
  'register-forked': GROWS,
  'partners-silent': GROWS,
  /** The name verifiers know: a certificate with a bad receipt is a certificate with a bad signature. */
  'signature-wrong': FORMAT,
} as const

export type LogRule = keyof typeof SOURCES

export const LOG_RULES = Object.keys(SOURCES) as readonly LogRule[]

/** `path` names the file of the log (`tile/0/000`, `checkpoint`) or the part of the certificate (`receipt`). */
export function problem(rule: LogRule, path: string, figures: Readonly<Record<string, Figure>> = {}): Finding {
  return { rule, severity: 'error', path, figures, source: SOURCES[rule] }
}
