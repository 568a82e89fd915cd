import type { Plain } from '../../core/values/act.ts'
import { day } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { visible } from '../../core/values/plain-text.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { Caller, JobPorts, NodePorts } from '../../ports/node.ts'
import { digestOf, missingRole, newId, perform, refusal } from '../perform.ts'
import { checkedType } from '../uploads/upload.ts'
import { factsOf } from './paper.ts'
import { type Receipt, takeReceipt } from './take-receipt.ts'

type FilePorts = NodePorts & { readonly keeping: Keeping }

const SCANS = { text: 'Adamas, scans: PDF, JPEG or PNG, at most 10 MB', since: day('2026-01-01') }
const LONGEST_NAME = 120

/** Keeps a scan beside a certificate, if its own bytes may be kept; gives what names it from then on. */
export async function keepScan(
  node: FilePorts & Pick<JobPorts, 'compression'>,
  input: { readonly about: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<Outcome<{ digest: string; type: string }>> {
  const read = await checkedType(node, input.bytes)
  if (!read.ok) return refused(...read.findings.map(finding => ({ ...finding, path: 'scan' })))
  const type = read.value
  const digest = digestOf(node, input.bytes)
  const name = visible(input.name).slice(0, LONGEST_NAME) || 'scan'
  await node.keeping.files.put({ digest, about: input.about, name, type, bytes: input.bytes })
  return done({ digest, type })
}

/**
 * A confirmation that came on paper: slip, fax or letter. An officer files it with its scan; it counts as its
 * authority's confirmation and says for ever that it came so.
 */
export async function fileSlip(
  node: FilePorts,
  caller: Caller,
  input: Receipt & { readonly id: string; readonly scan: string },
): Promise<Outcome<{ number: string; state: string }>> {
  const { id, scan, ...receipt } = input
  const kept = await node.keeping.files.get(id, scan)
  if (!kept) return refused({ ...refusal('scan-missing', {}, SCANS), path: 'scan' })
  return perform(node, caller, { action: 'slip', ...input } as unknown as Plain, async desk => {
    const wrong = missingRole(desk, 'slip', ['inspector', 'exporting-officer'])
    if (wrong.length > 0) return refused(...wrong)
    const row = await desk.tx.get('certificate', id)
    const document = row && (await factsOf(desk.tx, row))
    if (!document) return refused(refusal('not-found', { id }))
    const by = row.announcedTo ?? row.destination
    const way = { by, statement: newId(node), via: 'paper' as const, scan }
    return takeReceipt(desk, { row, document }, way, receipt)
  })
}
