import type { Act, Placed } from '../values/act.ts'
import { type Day, day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'

/** What a complaint is about, as a reporter chooses it. */
export const COMPLAINT_TOPICS = ['money', 'violence', 'smuggling', 'land', 'work', 'environment', 'other'] as const
export type ComplaintTopic = (typeof COMPLAINT_TOPICS)[number]

export const COMPLAINT_OUTCOMES = ['settled', 'passed-on', 'nothing-found'] as const
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number]

export type ComplaintState = 'received' | 'looked-into' | 'answered' | 'closed'

/** What a reporter tells: the body of the first act. It may name people, and goes when its retention ends. */
export interface ComplaintTold {
  readonly topic: ComplaintTopic
  readonly what: string
  readonly where: string
  readonly when: string
  readonly about: string
}

/**
 * Bodies hold words, headers nobody's: of a reporter nothing is kept but what they wrote. `complaint.told` and
 * `complaint.added` are acts of the node, so that no account stands behind them.
 */
export type ComplaintAct =
  | Act<'complaint.told', { readonly topic: ComplaintTopic }>
  | Act<'complaint.added', Record<string, never>>
  /** An officer looks into it, and declares to be neither named in it nor tied to who is. */
  | Act<'complaint.taken', { readonly noConflict: true }>
  | Act<'complaint.answered', Record<string, never>>
  | Act<'complaint.closed', { readonly outcome: ComplaintOutcome }>

export interface ComplaintRow {
  readonly id: string
  readonly authority: string
  /** The first letters of its id: what officers call it by. */
  readonly reference: string
  readonly topic: ComplaintTopic
  readonly state: ComplaintState
  readonly receivedAt: string
  readonly changedAt: string
  /** The officer who looks into it. */
  readonly by?: string
  readonly outcome?: ComplaintOutcome
  /** Who wrote, when, and the position of the act that holds the words. */
  readonly messages: readonly { readonly from: 'reporter' | 'office'; readonly on: Day; readonly at: number }[]
}

type Table = Readonly<Record<ComplaintState | 'new', Readonly<Partial<Record<ComplaintAct['kind'], ComplaintState>>>>>

export const COMPLAINT_LIFECYCLE: Table = {
  new: { 'complaint.told': 'received' },
  received: { 'complaint.taken': 'looked-into', 'complaint.added': 'received' },
  'looked-into': {
    'complaint.taken': 'looked-into',
    'complaint.answered': 'answered',
    'complaint.added': 'looked-into',
    'complaint.closed': 'closed',
  },
  answered: {
    'complaint.taken': 'answered',
    'complaint.answered': 'answered',
    'complaint.added': 'looked-into',
    'complaint.closed': 'closed',
  },
  closed: {},
}

export function foldComplaint(row: ComplaintRow | null, act: Placed<ComplaintAct>): ComplaintRow {
  const state = COMPLAINT_LIFECYCLE[row?.state ?? 'new'][act.kind]
  if (!state) throw new Error(`${act.kind} at ${act.position} does not follow ${row?.state ?? 'nothing'}`)
  const from = act.kind === 'complaint.told' || act.kind === 'complaint.added' ? 'reporter' : 'office'
  const message = { from, on: act.day, at: act.position } as const
  const messages = [...(row?.messages ?? []), ...(act.kind === 'complaint.taken' ? [] : [message])]
  const now = { state, messages, changedAt: act.at }
  if (act.kind === 'complaint.told') {
    const { subject: id, authority, at: receivedAt } = act
    return { id, authority, reference: id.slice(0, 8), topic: act.header.topic, receivedAt, ...now }
  }
  const before = row as ComplaintRow
  if (act.kind === 'complaint.taken') return { ...before, ...now, by: act.actor }
  return act.kind === 'complaint.closed' ? { ...before, ...now, outcome: act.header.outcome } : { ...before, ...now }
}

export const COMPLAINTS = {
  text: 'Core Document, Section IV (a); a channel of the authority for complaints',
  since: day('2026-01-01'),
}

export const LONGEST_COMPLAINT = 6_000
const SHORTEST = 10

/** What a complaint or a further word lacks to be understood. */
export function wordsFindings(text: string, path: string): Finding[] {
  const length = text.trim().length
  if (length >= SHORTEST && length <= LONGEST_COMPLAINT) return []
  const figures = { most: LONGEST_COMPLAINT }
  const rule = { rule: length < SHORTEST ? 'complaint-short' : 'complaint-long', figures }
  return [{ ...rule, severity: 'error', path, source: COMPLAINTS }]
}

/** Whether any of these texts names a person: every part of their name stands in it, in any order and case. */
export function names(texts: readonly string[], name: string): boolean {
  const words = new Set(texts.flatMap(text => text.toLowerCase().split(/[^\p{L}\p{M}]+/u)))
  const parts = name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(part => part.length > 1)
  return parts.length > 0 && parts.every(part => words.has(part))
}
