import { rootsNamedBy } from '../core/participants/open-trust-list.ts'
import type { AlertRow } from '../core/participants/alert-fold.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import { toHex } from '../core/values/bytes.ts'
import { openPack, type Pack, sealPack } from '../core/validity/pack.ts'
import { PACK_LIFE_DAYS } from '../core/validity/pack-age.ts'
import { alertsForPack, packAlerts } from './alerts-in-pack.ts'
import { signingKey } from '../operations/exchange/keys.ts'
import { trustListIn } from '../operations/trust-lists/current.ts'
import { haltedBy } from '../operations/logs.ts'
import { PACK } from '../operations/published.ts'
import type { JobPorts } from '../ports/node.ts'
import { nextSequence } from './next-sequence.ts'
import { statusesPath } from './publish-statuses.ts'

const LIFE_MS = PACK_LIFE_DAYS * 86_400_000
/** An unchanged pack is made anew after this time, so that it does not age. */
const RENEW_MS = 6 * 3_600_000

/**
 * Makes the signed file by which anyone judges without a network: the trust list, every authority's own word and the
 * alerts that this node has. It is opened again as a stranger would before it is published.
 */
export async function makePack(ports: JobPorts, trustList: TrustList): Promise<Pack | null> {
  const known = ports.memory.pack ?? (await publishedPack(ports))
  ports.memory.pack = known ?? undefined
  if (haltedBy(ports)) return known
  const statements = await statementsHere(ports, trustList)
  const alerts = await alertsForPack(ports, trustList)
  const held = contents(ports, statements, alerts)
  if (known && !isStale(ports, known, trustList, held)) return known
  const now = ports.clock.now()
  const key = signingKey(trustList, 'pack', ports.identity.authorities[0])
  const parts = {
    environment: ports.identity.environment,
    sequence: nextSequence(known?.sequence, now),
    publisher: ports.identity.authorities[0],
    madeAt: new Date(now).toISOString(),
    expiresAt: new Date(now + LIFE_MS).toISOString(),
    trustLists: await trustLists(ports),
    statuses: statements.map(statement => statement.bytes),
    further: [await packAlerts(ports, trustList, alerts)],
  }
  const { bytes, seal } = await sealPack(ports.compression, parts, key.id)
  const file = seal(await ports.signer.sign(key.id, bytes))
  const opened = await openPack(ports.crypto, ports.compression, file, ports.identity.roots)
  if (!opened.ok) throw new Error(`our own pack does not open: ${opened.findings[0]?.rule}`)
  await ports.files.write([{ path: PACK, bytes: file }])
  ports.memory.pack = opened.value
  ports.memory.packed = held
  return opened.value
}

interface Statement {
  readonly authority: string
  readonly bytes: Uint8Array
}

/** Our own statements from their files, our peers' from the register. */
async function statementsHere(ports: JobPorts, trustList: TrustList): Promise<Statement[]> {
  const found: Statement[] = []
  for (const { id } of trustList.authorities) {
    const row = await ports.reading.row('list', id)
    const own = ports.identity.authorities.includes(id)
    const bytes = own ? await ports.files.read(statusesPath(id)) : row && (await ports.reading.body(row.at))
    if (bytes) found.push({ authority: id, bytes })
  }
  return found
}

function isStale(ports: JobPorts, known: Pack, trustList: TrustList, held: string): boolean {
  if (known.trustList.version !== trustList.version) return true
  if (ports.clock.now() - Date.parse(known.madeAt) > RENEW_MS) return true
  return held !== ports.memory.packed
}

/** Which statements and alerts a pack holds, in one text. */
function contents(ports: JobPorts, statements: readonly Statement[], alerts: readonly AlertRow[]): string {
  const words = statements.map(one => `${one.authority} ${toHex(ports.crypto.sha256(one.bytes))}`)
  return [...words, ...alerts.map(({ id }) => id)].join('\n')
}

async function publishedPack(ports: JobPorts): Promise<Pack | null> {
  const bytes = await ports.files.read(PACK)
  const opened = bytes && (await openPack(ports.crypto, ports.compression, bytes, ports.identity.roots))
  return opened?.ok ? opened.value : null
}

/**
 * The list in force, and before it each that named other roots than the one before: so every verifier finds its way.
 */
async function trustLists(ports: JobPorts): Promise<Uint8Array[]> {
  const adopted = (await ports.reading.history('trust-list')).map(act => act.body)
  if (adopted.length === 0) throw new Error('this node has adopted no trust list')
  const roots = adopted.map(body => JSON.stringify(rootsNamedBy(trustListIn(body))))
  return adopted.filter((_, i) => i === adopted.length - 1 || (i > 0 && roots[i] !== roots[i - 1]))
}
