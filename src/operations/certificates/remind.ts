import type { CertificateAct } from '../../core/certificate/acts.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { mayRemind } from '../../core/certificate/reminders.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, missingRole, newId, perform, refusal } from '../perform.ts'

/** Open certificates of one destination that are looked at: as many as the whole world issues in two months. */
export const MOST_OPEN = 10_000
/** Most certificates one asking names, as its receiver reads it. */
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
    const sent = await desk.tx.list('certificate-open', input.destination, MOST_OPEN)
    const open = sent.filter(row => row.authority === desk.authority.id && mayRemind(row, desk.today))
    if (open.length === 0) return refused(refusal('nothing-to-remind', { destination: input.destination }))
    await remind(desk, open)
    return done({ reminded: open.length })
  })
}

/** What came of asking for chosen certificates: every one is told, asked for or why not. */
export interface AskedChosen {
  readonly asked: readonly string[]
  readonly refused: readonly { readonly id: string; readonly finding: Finding }[]
}

/** An officer asks for the confirmations of these certificates: one that cannot be asked for hinders no other. */
export function remindChosen(
  node: NodePorts,
  caller: Caller,
  { ids }: { readonly ids: readonly string[] },
): Promise<Outcome<AskedChosen>> {
  return perform(node, caller, { action: 'remind-chosen', ids }, async desk => {
    const wrong = missingRole(desk, 'remind', ['inspector', 'exporting-officer'])
    if (wrong.length > 0) return refused(...wrong)
    const open: CertificateRow[] = []
    const left: { id: string; finding: Finding }[] = []
    for (const id of new Set(ids)) {
      const row = await desk.tx.get('certificate', id)
      const isOurs = row?.authority === desk.authority.id
      if (isOurs && mayRemind(row, desk.today)) open.push(row)
      else left.push({ id, finding: isOurs ? refusal('not-to-be-asked', { state: row.state }) : refusal('not-found') })
    }
    await remind(desk, open)
    return done({ asked: open.map(row => row.id), refused: left })
  })
}

/** Asks each partner for all of these, in statements of at most 500. */
export async function remind(desk: Desk, rows: readonly CertificateRow[]): Promise<void> {
  for (const [to, open] of Map.groupBy(rows, row => row.announcedTo ?? '')) {
    for (let at = 0; at < open.length; at += AT_ONCE) await askFor(desk, to, open.slice(at, at + AT_ONCE))
  }
}

async function askFor(desk: Desk, to: string, open: readonly CertificateRow[]): Promise<void> {
  const statement = newId(desk.node)
  for (const row of open) {
    const act = { kind: 'certificate.reminded' as const, subject: row.id, header: { to, statement } }
    await append<CertificateAct>(desk, { ...act, body: new Uint8Array() })
  }
  const certificates = open.map(({ number = '', digest = '', issuedOn = '', expiresOn = '' }) => ({
    ...{ number, digest, issuedOn, expiresOn },
  }))
  const payload = canonicalBytes({ certificates })
  await desk.tx.send({ id: statement, from: desk.authority.id, to, purpose: 'confirmation.asked', payload })
}
