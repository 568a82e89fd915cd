import { issueCertificate } from '../operations/certificates/issue.ts'
import type { JobPorts } from '../ports/node.ts'

/** Signs what was authorised but not yet issued: after a crash between the two nothing stays half done. */
export async function finishIssuing(ports: JobPorts): Promise<number> {
  const waiting = await ports.reading.listed('certificate', { states: ['authorised'], limit: 100 })
  for (const row of waiting.items) await issueCertificate(ports, row.id)
  return waiting.items.length
}
