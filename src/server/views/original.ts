import type { ImportRow } from '../../core/confirmation/fold.ts'
import { copyDueOn, originalKeptUntil } from '../../core/confirmation/originals.ts'
import { policyOn } from '../../core/participants/policy.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import type { Named } from '../../ports/reading.ts'

/** One received certificate on paper: until when a copy is owed, where the original lies and until when it is kept. */
export function originalItem(row: ImportRow & Named, list: TrustList) {
  const { id, number, receivedOn, copyGiven, original, importer } = row
  const participant = list.authorities.find(one => one.id === row.authority)?.participant ?? ''
  const policy = receivedOn && policyOn(list.policies, participant, receivedOn)
  const due = copyDueOn(row, policy?.copyWorkingDays)
  const given = copyGiven ? { copyGivenOn: copyGiven.on } : {}
  return {
    ...{ id, number, receivedOn, importerName: importer, ...given },
    ...(due ? { copyDueOn: due } : {}),
    ...(original ? { original } : {}),
    ...(receivedOn ? { keptUntil: originalKeptUntil(receivedOn, policy?.retentionYears) } : {}),
  }
}
