import type { Tongue } from '../../catalogue/spoken.ts'
import type { ComplaintTold } from '../../core/communities/complaint.ts'
import type { Rows } from '../../core/register/folds.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { namesOf } from '../../operations/persons/names.ts'
import type { ServerPorts } from '../ports.ts'
import { historyOf } from './history.ts'

type Words = Partial<ComplaintTold> & { readonly text?: string }

/** What the reporter and the office wrote to each other; without words where its retention ended. */
export function messagesOf(ports: ServerPorts, { messages }: Rows['complaint']) {
  return Promise.all(
    messages.map(async ({ from, on, at }) => {
      const body = await jsonAt<Words>(ports.reading, at)
      const { where, when, about } = body ?? {}
      const told = { ...(where ? { where } : {}), ...(when ? { when } : {}), ...(about ? { about } : {}) }
      return { from, on, text: body?.what ?? body?.text ?? '', ...told }
    }),
  )
}

/** One complaint for who handles it, with how to reach the reporter where they said so. */
export async function complaintView(ports: ServerPorts, row: Rows['complaint'], tongue: Tongue) {
  const contact = (await ports.keeping.get('reporter', row.id))?.contact
  const byName = row.by && (await namesOf(ports, [row.by])).get(row.by)
  return {
    row,
    messages: await messagesOf(ports, row),
    history: await historyOf(ports, row.id, tongue),
    ...(contact ? { contact } : {}),
    ...(byName ? { byName } : {}),
  }
}
