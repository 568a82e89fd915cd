import { parseCheckpoint } from '../../core/log/checkpoint.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import type { Kept } from '../../ports/keeping.ts'
import type { ServerPorts } from '../ports.ts'
import { partnerName } from './partner-name.ts'

/** How far the logs of partners are known here, and which of them was rewritten. */
export async function followedView(ports: Pick<ServerPorts, 'keeping'>, list: TrustList) {
  const known = await ports.keeping.all('checkpoint')
  return known.map(one => {
    const read = parseCheckpoint(one.text)
    return {
      ...{ authority: one.id, name: partnerName(list, one.id) },
      ...{ size: read.ok ? read.value.checkpoint.size : 0, checkedAt: new Date(one.checkedAt).toISOString() },
      state: stateOf(one),
    }
  })
}

function stateOf({ broken, trouble }: Kept['checkpoint']): 'followed' | 'unread' | 'rewritten' {
  if (broken !== undefined) return 'rewritten'
  return trouble === undefined ? 'followed' : 'unread'
}
