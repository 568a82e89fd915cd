import type { Checkpoint } from '../core/log/checkpoint.ts'
import { problem } from '../core/log/problem.ts'
import { againstSigned } from '../core/log/remembered.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import type { Finding } from '../core/values/finding.ts'
import { fromUtf8 } from '../core/values/bytes.ts'
import { signedByLogOf } from '../operations/logs.ts'
import { lastCheckpoint } from '../operations/published.ts'
import type { JobPorts } from '../ports/node.ts'

/** Partners are asked again after this time: a copy of this machine may have been started meanwhile. */
const ASK_AGAIN_MS = 60_000

/**
 * Holds the register against every checkpoint that its own files or its partners remember, before anything is written
 * or signed. A register that is behind, or another one, halts the node for good; while no partner has answered since
 * the start, the node waits, because its files may be as old as its register. Answers with why it is halted.
 */
export async function agree(ports: JobPorts, trustList: TrustList): Promise<Finding | null> {
  const known = ports.memory.agreement
  if (known && !isDue(known, ports.clock.now())) return known.halted
  const partners = partnersOf(ports, trustList)
  const kept = await lastCheckpoint(ports)
  const answers = await Promise.all(partners.map(url => rememberedBy(ports, trustList, url)))
  const wrong = await contradiction(ports, [...(kept ? [kept] : []), ...answers.flatMap(answer => answer ?? [])])
  const nobody = partners.length === 0 || ports.identity.alone === true
  const heard = known?.heard || nobody || isEnough(answers, await wasHeardOf(ports, trustList))
  const halted = wrong ?? (heard ? null : problem('partners-silent', 'register', { partners: partners.length }))
  ports.memory.agreement = { askedMs: ports.clock.now(), heard, halted }
  return halted
}

/**
 * Whether the answers say enough to begin: somebody remembers this log; or no partner ever took anything from here, and
 * somebody answered; or everybody did, and nobody remembers. A partner that never heard of us vouches for nothing.
 */
function isEnough(answers: readonly (readonly Checkpoint[] | null)[], wasHeard: boolean): boolean {
  if (answers.some(answer => answer !== null && answer.length > 0)) return true
  return wasHeard ? answers.every(answer => answer !== null) : answers.some(answer => answer !== null)
}

/** Whether a partner with a node took a statement of this one, and with it a checkpoint. */
async function wasHeardOf(ports: JobPorts, trustList: TrustList): Promise<boolean> {
  const nodes = new Set(trustList.authorities.filter(one => one.exchange.kind === 'node').map(one => one.id))
  const lanes = await ports.keeping.outbox.lanes()
  return lanes.some(lane => lane.deliveredMs !== undefined && nodes.has(lane.to))
}

function isDue({ askedMs, heard, halted }: NonNullable<JobPorts['memory']['agreement']>, nowMs: number): boolean {
  if (halted && heard) return false
  return halted !== null || nowMs - askedMs >= ASK_AGAIN_MS
}

/** Halts the node for good: nothing but a restart with another register, or other files, ends it. */
export function halt(ports: JobPorts, halted: Finding): Finding {
  ports.memory.agreement = { askedMs: ports.clock.now(), heard: true, halted }
  return halted
}

/** The first of these checkpoints that this register does not hold, as a finding. */
export async function contradiction(ports: JobPorts, signed: readonly Checkpoint[]): Promise<Finding | null> {
  const { size } = await ports.reading.size()
  const register = { size, chainAt: (at: number) => ports.reading.chainAt(at) }
  for (const one of signed) {
    const wrong = await againstSigned(register, one)
    if (wrong) return wrong
  }
  return null
}

function partnersOf(ports: JobPorts, trustList: TrustList): string[] {
  const others = trustList.authorities.filter(one => !ports.identity.authorities.includes(one.id))
  return [...new Set(others.flatMap(({ exchange }) => (exchange.kind === 'node' ? [exchange.url] : [])))]
}

/** What a partner holds of our own log, as far as we signed it; null where it does not answer. */
async function rememberedBy(ports: JobPorts, trustList: TrustList, url: string): Promise<Checkpoint[] | null> {
  const answers = ports.identity.authorities.map(own => remembersOf(ports, trustList, url, own))
  const all = await Promise.all(answers)
  return all.includes(null) ? null : all.flatMap(answer => answer ?? [])
}

/** Each authority of a node speaks for the log they share: partners keep what each of them showed. */
async function remembersOf(
  ports: JobPorts,
  trustList: TrustList,
  url: string,
  own: string,
): Promise<Checkpoint[] | null> {
  try {
    const { status, body } = await ports.network.get(`${url}/exchange/checkpoint?of=${encodeURIComponent(own)}`)
    if (status === 404) return []
    if (status !== 200) return null
    const found = await Promise.all(notesIn(body).map(note => signedByLogOf(ports, trustList, own, note)))
    return found.filter(checkpoint => checkpoint !== null)
  } catch {
    return null
  }
}

/** A partner keeps three at most: the proven one, the offered one, and one that broke with them. */
const MOST_NOTES = 3

function notesIn(body: Uint8Array): string[] {
  const { checkpoints } = JSON.parse(fromUtf8(body) ?? '{}') as { checkpoints?: unknown }
  const notes = Array.isArray(checkpoints) ? checkpoints : []
  return notes.filter(note => typeof note === 'string').slice(0, MOST_NOTES)
}
