import type { CertificateAct } from '../../core/certificate/acts.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { mayRemind } from '../../core/certificate/reminders.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, missingRole, newId, perform, refusal } from '../perform.ts'

/** Most certificates one asking names. */
const AT_ONCE = 500

/** An officer asks a partner for every confirmation that has not come. */
export function remindPartner(
  node: NodePorts,
  caller: Caller,
  input: { readonly destination: string },
): Promise<Outcome<{ reminded: number }>> {
  return perform(node, caller, { action: 'remind', ...input }, async desk => {
    const wrong = missingRole(desk, 'remind', ['inspector', 'exporting-officer'])
    if (wrong.length > 0) return refused(...wrong)
    const sent = await desk.tx.list('certificate-by-destination', input.destination, AT_ONCE)
    const open = sent.filter(row => row.authority === desk.authority.id && mayRemind(row, desk.today))
    if (open.length === 0) return refused(refusal('nothing-to-remind', { destination: input.destination }))
    await remind(desk, open)
    return done({ reminded: open.length })
  })
}

/** Asks each partner once, for all of these. */
export async function remind(desk: Desk, rows: readonly CertificateRow[]): Promise<void> {
  for (const [to, open] of Map.groupBy(rows, row => row.announcedTo ?? '')) {
    const statement = newId(desk.node)
    const certificates = open.map(row => ({
      ...{
        number: row.number ?? '',
        digest: row.digest ?? '',
        issuedOn: row.issuedOn ?? '',
        expiresOn: row.expiresOn ?? '',
      },
    }))
    for (const row of open) {
      const header = { to, statement }
      await append<CertificateAct>(desk, {
        kind: 'certificate.reminded',
        subject: row.id,
        header,
        body: new Uint8Array(),
      })
    }
    const payload = canonicalBytes({ certificates })
    await desk.tx.send({ id: statement, from: desk.authority.id, to, purpose: 'confirmation.asked', payload })
  }
}
