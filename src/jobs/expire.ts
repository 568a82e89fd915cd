import type { CertificateAct } from '../core/certificate/acts.ts'
import { done } from '../core/values/outcome.ts'
import { append } from '../operations/perform.ts'
import { nodeDesk } from '../operations/exchange/node-desk.ts'
import { currentTrustList } from '../operations/trust-lists/current.ts'
import type { JobPorts } from '../ports/node.ts'

const AT_ONCE = 1_000

/** Certificates whose last day has passed unused become `expired`, by the civil day of their authority. */
export async function expire(ports: JobPorts): Promise<number> {
  const expired = await ports.store.write(null, async tx => {
    const trustList = await currentTrustList(ports, tx)
    const issued = await tx.list('certificate-by-state', 'issued', AT_ONCE)
    let count = 0
    for (const row of issued) {
      const desk = nodeDesk(ports, tx, trustList, row.authority)
      if (!row.expiresOn || row.expiresOn >= desk.today) continue
      const act = { kind: 'certificate.expired' as const, subject: row.id, header: {}, body: new Uint8Array() }
      await append<CertificateAct>(desk, act)
      count++
    }
    return done(count)
  })
  return expired.ok ? expired.value : 0
}
