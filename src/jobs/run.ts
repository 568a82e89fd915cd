import type { TrustList } from '../core/participants/trust-list.ts'
import { done } from '../core/values/outcome.ts'
import { currentTrustList } from '../operations/trust-lists/current.ts'
import type { JobPorts } from '../ports/node.ts'
import { agree } from './agree.ts'
import { deliver } from './deliver.ts'
import { endRetention } from './end-retention.ts'
import { expire } from './expire.ts'
import { extendLog } from './extend-log.ts'
import { finishIssuing } from './finish-issuing.ts'
import { followLogs } from './follow-logs.ts'
import { makePack } from './make-pack.ts'
import { remindPartners } from './remind.ts'
import { tellByMail } from './tell-by-mail.ts'
import { publishStatuses } from './publish-statuses.ts'

/**
 * Everything a node does by itself, once, in an order in which each finds what the one before it left: agree with what
 * is remembered of its register, finish what a crash interrupted, expire, remind, extend the log, speak of the serials,
 * make the pack, deliver, tell people, follow the logs of others, erase what was kept long enough.
 */
export async function runJobs(ports: JobPorts): Promise<void> {
  const trustList = await trustListInForce(ports)
  if (await agree(ports, trustList)) return
  await finishIssuing(ports)
  await expire(ports)
  await remindPartners(ports)
  const log = await extendLog(ports, trustList)
  if ('halted' in log) return
  await publishStatuses(ports, trustList, log.size)
  await makePack(ports, trustList)
  await deliver(ports, trustList)
  await tellByMail(ports, trustList)
  await followLogs(ports, trustList)
  await endRetention(ports, trustList)
}

export async function trustListInForce(ports: JobPorts): Promise<TrustList> {
  const read = await ports.store.write(null, async tx => {
    await currentTrustList(ports, tx)
    return done(null)
  })
  const list = ports.memory.trustList
  if (!read.ok || !list) throw new Error('this node has adopted no trust list')
  return list
}
