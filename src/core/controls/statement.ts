import type { Act, Placed } from '../values/act.ts'
import { type Day, day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { STANDARDS } from './standards.ts'

export const CONTROL_STATES = ['met', 'partly', 'not-met', 'not-said'] as const
export type ControlState = (typeof CONTROL_STATES)[number]

/** How a participant meets one standard: the body of the act, in its own words. */
export interface ControlStatement {
  readonly standard: string
  readonly state: ControlState
  readonly from: Day
  /** How it is met, or what is missing. */
  readonly how: string
  /** The law, decree or decision. */
  readonly law: string
  readonly responsible: string
  /** Pages of this node, or addresses elsewhere, that show it. */
  readonly evidence: readonly Evidence[]
}

export interface Evidence {
  readonly label: string
  readonly to: string
}

export type ControlAct = Act<
  'control.stated',
  { readonly standard: string; readonly state: ControlState; readonly from: Day; readonly evidence: number }
>

export interface ControlRow {
  readonly id: string
  readonly authority: string
  /** The id of the standard. */
  readonly reference: string
  readonly state: ControlState
  readonly from: Day
  readonly evidence: number
  readonly by: string
  /** Position of the act whose body is the statement. */
  readonly at: number
  readonly changedAt: string
}

export function controlId(authority: string, standard: string): string {
  return `${authority}/control/${standard}`
}

export function foldControl(act: Placed<ControlAct>): ControlRow {
  const { standard, state, from, evidence } = act.header
  const said = { reference: standard, state, from, evidence, by: act.actor, at: act.position, changedAt: act.at }
  return { id: act.subject, authority: act.authority, ...said }
}

const SOURCE = { text: 'Core Document, Section IV (a): a system of internal controls', since: day('2003-01-01') }

/** Everything that stands in the way of keeping a statement. */
export function statementFindings(statement: ControlStatement, today: Day): Finding[] {
  const { standard, state, from, how, law, responsible, evidence } = statement
  const say = (rule: string, path: string, figures: Finding['figures'] = {}): Finding => {
    return { rule, severity: 'error', path, figures, source: SOURCE }
  }
  const claims = state === 'met' || state === 'partly'
  const broken = evidence.flatMap((one, at) =>
    one.label.trim() && isPlace(one.to) ? [] : [say('control-evidence', `evidence[${at}]`, { line: at + 1 })],
  )
  return [
    ...(STANDARDS.some(one => one.id === standard) ? [] : [say('control-unknown', 'standard', { standard })]),
    ...(state !== 'not-said' && how.trim() === '' ? [say('control-how', 'how')] : []),
    ...(claims && law.trim() === '' ? [say('control-law', 'law')] : []),
    ...(claims && responsible.trim() === '' ? [say('control-responsible', 'responsible')] : []),
    ...(from > today ? [say('control-later', 'from', { on: from })] : []),
    ...broken,
  ]
}

/** A page of this node, or an address that a browser reaches safely. */
function isPlace(to: string): boolean {
  return /^\/(?!\/)[\w\-./?=&%]{0,200}$/.test(to) || /^https:\/\/[\w\-.]{1,200}(?:\/[\w\-./?=&%#]{0,300})?$/.test(to)
}
