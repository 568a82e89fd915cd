import type { Finding } from '../values/finding.ts'
import { day } from '../values/day.ts'
import type { ImportAct } from './acts.ts'
import type { ImportRow } from './fold.ts'
import { nextImportState } from './lifecycle.ts'

/** What an importing officer can do to a shipment, and the act it becomes. */
export const IMPORT_ACTIONS = {
  accept: 'import.accepted',
  confirm: 'import.confirmed',
  approve: 'import.confirmed',
  decline: 'import.examination-declined',
  detain: 'import.detained',
  release: 'import.release-proposed',
  'approve-release': 'import.released',
  'decline-release': 'import.release-declined',
  return: 'import.returned',
  seize: 'import.seized',
  copy: 'import.copy-given',
  original: 'import.original-filed',
} as const satisfies Record<string, ImportAct['kind']>

export type ImportAction = keyof typeof IMPORT_ACTIONS

const ORDER = {
  text: 'Core Document, Section III (b); EU Regulation 2368/2002, Articles 3 to 5',
  since: day('2003-01-01'),
}

/** Why this may not happen to this shipment now; empty means it may. Rights are asked besides. */
export function importHindrances(action: ImportAction, row: ImportRow): Finding[] {
  const fits = nextImportState(row.state, IMPORT_ACTIONS[action]) !== null
  // Confirming and approving are the same act: which of them it is depends on whether another officer is asked.
  const wrongHalf = action === (row.state === 'examined' ? 'confirm' : 'approve')
  const notPaper =
    action === 'accept' && (!row.unsigned || row.acceptedAt !== undefined || row.releasedAt !== undefined)
  if (fits && !wrongHalf && !notPaper) return []
  return [{ rule: 'state-forbids', severity: 'error', path: '', figures: { action, state: row.state }, source: ORDER }]
}
