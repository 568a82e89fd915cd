import type { TrustList } from '../../core/participants/trust-list.ts'
import { trustListIn } from '../../operations/trust-lists/current.ts'
import type { ServerPorts } from '../ports.ts'

/** The list in force, for reading; the register's is the one decisions use. */
export async function trustListOf(ports: ServerPorts): Promise<TrustList> {
  const row = await ports.reading.row('list', 'trust-list')
  const known = ports.memory.trustList
  if (row && known?.version === row.version) return known
  const body = row && (await ports.reading.body(row.at))
  if (!body) throw new Error('this node has adopted no trust list')
  return trustListIn(body)
}
