import type { PersonRow, Role } from '../../core/participants/rights.ts'
import type { Authority } from '../../core/participants/trust-list.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Keeping } from '../../ports/keeping.ts'
import { missingRoleOf, refusal } from '../perform.ts'

const ROLES: readonly Role[] = ['administrator']

/** Says in which office of the authority a person sits; an empty one says in none. It is no right, and gives none. */
export async function moveToOffice(
  keeping: Keeping,
  administrator: PersonRow,
  authority: Authority,
  { person, office }: { readonly person: string; readonly office: string },
): Promise<Outcome<{ office: string }>> {
  const missing = missingRoleOf(administrator, authority.id, 'move-person', ROLES)
  if (missing.length > 0) return refused(...missing)
  const kept = await keeping.get('person', person)
  if (!kept) return refused(refusal('not-found', { id: person }))
  if (office && !authority.offices.some(one => one.id === office)) {
    return refused({ ...refusal('office-not-here', { office }), path: 'office' })
  }
  await keeping.change('person', person, { office })
  return done({ office })
}
