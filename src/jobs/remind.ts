import type { CertificateRow } from '../core/certificate/fold.ts'
import { reminderDue } from '../core/certificate/reminders.ts'
import { done } from '../core/values/outcome.ts'
import { MOST_OPEN, remind } from '../operations/certificates/remind.ts'
import { nodeDesk } from '../operations/exchange/node-desk.ts'
import { currentTrustList } from '../operations/trust-lists/current.ts'
import type { JobPorts } from '../ports/node.ts'

const HOUR_MS = 3_600_000

/** Asks partners for confirmations by itself: on the fifteenth and thirtieth day, and before a certificate expires. */
export async function remindPartners(ports: JobPorts): Promise<number> {
  const now = ports.clock.now()
  if (now - (ports.memory.remindedMs ?? -Infinity) < HOUR_MS) return 0
  ports.memory.remindedMs = now
  const sums = await Promise.all(ports.identity.authorities.map(one => ports.reading.openByDestination(one)))
  const destinations = new Set(sums.flat().map(sum => sum.destination))
  const asked = await ports.store.write(null, async tx => {
    const trustList = await currentTrustList(ports, tx)
    let count = 0
    for (const authority of ports.identity.authorities) {
      const desk = nodeDesk(ports, tx, trustList, authority)
      const open: CertificateRow[] = []
      for (const destination of destinations) open.push(...(await tx.list('certificate-open', destination, MOST_OPEN)))
      const due = open.filter(row => row.authority === authority && reminderDue(row, desk.today))
      await remind(desk, due)
      count += due.length
    }
    return done(count)
  })
  return asked.ok ? asked.value : 0
}
