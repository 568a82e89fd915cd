import type { CertificateRow } from '../core/certificate/fold.ts'
import { serialOf } from '../core/certificate/serial.ts'
import { type Authority, shareNode, type TrustList } from '../core/participants/trust-list.ts'
import { fromCbor } from '../core/signing/cbor.ts'
import { decodeCose } from '../core/signing/cose-sign1.ts'
import { addDays, dayAt, type Day } from '../core/values/day.ts'
import { tableOf } from '../core/validity/prints.ts'
import { emptyBlock, type SerialStatus, type StatusBlock, setStatus, type Statuses } from '../core/validity/statuses.ts'
import { openStatuses, sealStatuses } from '../core/validity/statuses-statement.ts'
import { fromHex } from '../core/values/bytes.ts'
import { done } from '../core/values/outcome.ts'
import { signingKey } from '../operations/exchange/keys.ts'
import { newId } from '../operations/perform.ts'
import type { JobPorts } from '../ports/node.ts'
import { nextSequence } from './next-sequence.ts'

/** An unchanged statement is renewed after so many days, so that horizons stay young. */
const RENEW_DAYS = 1

/**
 * Says what became of each serial of this node's authorities, signs it, keeps it beside the log and tells every node
 * of the trust list. Made only when certificates changed, or once a day: two nodes that told each other of being told
 * would never rest.
 */
export async function publishStatuses(ports: JobPorts, trustList: TrustList, logSize: number): Promise<number> {
  let made = 0
  for (const id of ports.identity.authorities) {
    const authority = trustList.authorities.find(known => known.id === id)
    if (!authority?.roles.includes('export')) continue
    const known = await ownStatuses(ports, trustList, id)
    const changed = await ports.reading.lastAct('certificate.')
    const today = dayAt(ports.clock.now(), authority.timeZone)
    const stale = !known || known.horizon.size <= changed || known.horizon.day <= addDays(today, -RENEW_DAYS)
    if (!stale || logSize <= changed) continue
    const sequence = nextSequence(known?.sequence, ports.clock.now())
    await publish(ports, trustList, authority, sequence, { day: today, size: logSize })
    made++
  }
  return made
}

export function statusesPath(authority: string): string {
  return `statuses/${authority}`
}

async function ownStatuses(ports: JobPorts, trustList: TrustList, authority: string): Promise<Statuses | null> {
  const bytes = await ports.files.read(statusesPath(authority))
  if (!bytes) return null
  const opened = await openStatuses(ports.crypto, bytes, trustList)
  return opened.ok ? opened.value : sequenceOnly(bytes)
}

/** A statement whose key has gone from the list: its sequence still counts, or the next one would go back. */
function sequenceOnly(bytes: Uint8Array): Statuses | null {
  const parts = fromCbor(decodeCose(bytes)?.payload ?? new Uint8Array())
  if (!Array.isArray(parts)) return null
  const horizon = { day: '2003-01-01' as Day, size: 0 }
  const sequence = Number(parts[1])
  return {
    authority: String(parts[0]),
    sequence,
    madeAt: '',
    horizon,
    knownFrom: '2003-01-01' as Day,
    blocks: [],
    exceptions: new Map(),
  }
}

async function publish(
  ports: JobPorts,
  trustList: TrustList,
  authority: Authority,
  sequence: number,
  horizon: Statuses['horizon'],
): Promise<void> {
  const rows = await ports.reading.numbered(authority.id)
  const statuses: Statuses = {
    authority: authority.id,
    sequence,
    madeAt: new Date(ports.clock.now()).toISOString(),
    horizon,
    knownFrom: knownFrom(authority),
    blocks: blocksOf(authority, rows, horizon.size),
    exceptions: exceptionsIn(rows),
  }
  const key = signingKey(trustList, 'exchange', authority.id)
  const { bytes, seal } = sealStatuses(statuses, ports.identity.environment, key.id)
  const statement = seal(await ports.signer.sign(key.id, bytes))
  await ports.files.write([{ path: statusesPath(authority.id), bytes: statement }])
  await tellPeers(ports, trustList, authority.id, statement)
}

/** Adamas knows every serial from the first year it numbered in. */
function knownFrom(authority: Authority): Day {
  const first = Math.min(...authority.blocks.map(block => block.year))
  return `${first}-01-01` as Day
}

function blocksOf(authority: Authority, rows: readonly CertificateRow[], horizon: number): StatusBlock[] {
  const blocks = spansOf(authority).map(span => ({ block: emptyBlock(span.from, span.to), prints: new Map() }))
  for (const row of rows) {
    if (row.number === undefined || (row.authorisedAt ?? horizon) >= horizon) continue
    const serial = serialOf(row.number)
    const found = blocks.find(({ block }) => block.from <= serial && serial <= block.to)
    if (!found) continue
    const status = STATUS[row.state] ?? 'open'
    setStatus(found.block, serial, status)
    if (status === 'open' && row.print) found.prints.set(serial - found.block.from, fromHex(row.print))
  }
  return blocks.map(({ block, prints }) => ({ ...block, prints: tableOf(prints) }))
}

/** The authority's serials in order, each once: a participant may number on from one year into the next. */
function spansOf(authority: Authority): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  for (const { from, to } of authority.blocks.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  return spans
}

const STATUS: Readonly<Partial<Record<CertificateRow['state'], SerialStatus>>> = {
  used: 'used',
  expired: 'expired-unused',
  void: 'void',
  replaced: 'replaced',
  seized: 'exception',
}

function exceptionsIn(rows: readonly CertificateRow[]): Map<number, string[]> {
  const seized = rows.filter(row => row.number !== undefined && row.state === 'seized')
  return new Map(seized.map(row => [serialOf(row.number as string), ['seized']]))
}

async function tellPeers(ports: JobPorts, trustList: TrustList, from: string, payload: Uint8Array): Promise<void> {
  const others = trustList.authorities.filter(
    peer => peer.exchange.kind === 'node' && !ports.identity.authorities.includes(peer.id),
  )
  const peers = others.filter((peer, place) => others.findIndex(other => shareNode(peer, other)) === place)
  await ports.store.write(null, async tx => {
    for (const peer of peers) {
      await tx.send({ id: newId(ports), from, to: peer.id, purpose: 'statuses', payload })
    }
    return done(null)
  })
}
