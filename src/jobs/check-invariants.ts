import type { TrustList } from '../core/participants/trust-list.ts'
import { RegisterInvariants } from '../core/register/invariants.ts'
import { day } from '../core/values/day.ts'
import type { Finding } from '../core/values/finding.ts'
import { logKeyOf } from '../operations/exchange/keys.ts'
import type { JobPorts } from '../ports/node.ts'

const BATCH = 1_000
const SOURCE = { text: 'Adamas, promises of a register', since: day('2026-01-01') }

/**
 * Every promise the register keeps, asked of the register itself from its first act on; and whether the log's key made
 * at least as many signatures as certificates were issued, or somebody else signs with it. Answers with what is broken.
 */
export async function checkInvariants(ports: JobPorts, trustList: TrustList): Promise<readonly Finding[]> {
  const invariants = new RegisterInvariants(ports.crypto)
  const findings: Finding[] = []
  let issued = 0
  for (let from = 0; ; from += BATCH) {
    const acts = await ports.reading.acts(from, BATCH)
    for (const act of acts) {
      findings.push(...invariants.next(act))
      if (act.kind === 'certificate.issued') issued++
    }
    if (acts.length < BATCH) break
  }
  const signatures = await ports.signer.count(logKeyOf(ports, trustList).id)
  if (signatures >= issued) return findings
  const figures = { signatures, issued }
  return [...findings, { rule: 'signatures-missing', severity: 'error', path: '', figures, source: SOURCE }]
}
