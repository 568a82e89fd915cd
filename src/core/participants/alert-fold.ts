import type { Act, Placed } from '../values/act.ts'
import type { Alert } from './alert.ts'

/** What of an alert folds read; its text stands in the body. */
export interface AlertHeader extends Omit<Alert, 'id' | 'text'> {
  /** The authority that speaks. */
  readonly by: string
  /** SHA-256 of what is proposed or decided, hex: of the alert, of its withdrawal, or of the reason for declining. */
  readonly frozen: string
  /** Id of the statement that brought it; absent for an alert of this node. */
  readonly statement?: string
}

/**
 * The subject is the alert. The body of what proposes or raises one holds the `alert`, and of one that came the
 * `signed` envelope besides; that of the others the `reason`.
 */
export type AlertAct =
  | Act<'alert.proposed', AlertHeader>
  | Act<'alert.declined', AlertHeader>
  | Act<'alert.raised', AlertHeader>
  | Act<'alert.withdrawal-proposed', AlertHeader>
  | Act<'alert.withdrawal-declined', AlertHeader>
  | Act<'alert.withdrawn', AlertHeader>

export type AlertState = 'proposed' | 'declined' | 'in-force' | 'withdrawing' | 'withdrawn'

/** One alert, of this node or of another. */
export interface AlertRow extends Omit<AlertHeader, 'frozen'> {
  readonly id: string
  readonly state: AlertState
  /** Position of the act whose body holds the alert. */
  readonly at: number
  /** SHA-256 of the alert, hex. */
  readonly digest: string
  /** What one person proposed, waiting for another. */
  readonly frozen?: { readonly by: string; readonly at: number; readonly digest: string }
  readonly raisedAt?: string
  readonly withdrawnAt?: string
  /** Position of the act whose body says why it was declined, or is withdrawn. */
  readonly reasonAt?: number
  readonly changedAt: string
}

/** The alerts in force about one participant's numbers: what a desk asks. */
export interface AlertsRow {
  /** The participant's code. */
  readonly id: string
  readonly inForce: readonly AlertInForce[]
}

/** What a desk is told of one. */
export type AlertInForce = Omit<AlertHeader, 'frozen' | 'statement'> & { readonly id: string }

export function foldAlert(row: AlertRow | null, act: Placed<AlertAct>): AlertRow {
  const { frozen: digest, ...said } = act.header
  const { position: at, at: changedAt, actor: by } = act
  const known = { id: act.subject, state: 'proposed' as const, at, digest, ...said }
  const { frozen: _, ...before } = row ?? { ...known, changedAt, frozen: undefined }
  const frozen = { by, at, digest }
  switch (act.kind) {
    case 'alert.proposed':
      return { ...known, changedAt, frozen }
    case 'alert.declined':
      return { ...before, state: 'declined', reasonAt: at, changedAt }
    case 'alert.raised':
      return { ...known, state: 'in-force', raisedAt: changedAt, changedAt }
    case 'alert.withdrawal-proposed':
      return { ...before, state: 'withdrawing', reasonAt: at, frozen, changedAt }
    case 'alert.withdrawal-declined':
      return { ...before, state: 'in-force', reasonAt: at, changedAt }
    case 'alert.withdrawn':
      return { ...before, state: 'withdrawn', reasonAt: at, withdrawnAt: changedAt, changedAt }
  }
}

/** Null for an act that changes nothing of what is in force. */
export function foldAlerts(row: AlertsRow | null, act: Placed<AlertAct>): AlertsRow | null {
  if (act.kind !== 'alert.raised' && act.kind !== 'alert.withdrawn') return null
  const { frozen: _, statement: __, ...said } = act.header
  const others = (row?.inForce ?? []).filter(one => one.id !== act.subject)
  const inForce = act.kind === 'alert.raised' ? [...others, { id: act.subject, ...said }] : others
  return { id: said.participant, inForce }
}
