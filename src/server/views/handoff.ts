import { type HalfDone, officeOf, officesFor } from '../../operations/persons/handoff.ts'
import type { ServerPorts } from '../ports.ts'

/** Where the second half was sent; for whoever sends it, where it could go. */
export async function handoffView(ports: ServerPorts, row: HalfDone, person: string) {
  if (!row.frozen) return {}
  const office = await officeOf(ports, row)
  const offices = row.frozen.by === person ? await officesFor(ports, row, person) : []
  return { ...(office ? { sentTo: office } : {}), ...(offices.length > 0 ? { offices } : {}) }
}

/** Rows of a list with where their second half was sent. */
export async function withOffices<R extends HalfDone>(ports: ServerPorts, rows: readonly R[]) {
  return Promise.all(
    rows.map(async row => {
      const office = row.frozen ? await officeOf(ports, row) : undefined
      return office ? { ...row, sentTo: office } : row
    }),
  )
}
