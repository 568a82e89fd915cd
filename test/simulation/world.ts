import { nodeCompression } from '../../src/adapters/compression.ts'
import { nodeCrypto } from '../../src/adapters/crypto.ts'
import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import type { RightsAct, Role } from '../../src/core/participants/rights.ts'
import { day } from '../../src/core/values/day.ts'
import { done } from '../../src/core/values/outcome.ts'
import { utf8 } from '../../src/core/values/bytes.ts'
import { agree } from '../../src/jobs/agree.ts'
import { runJobs, trustListInForce } from '../../src/jobs/run.ts'
import { notesOf } from '../../src/operations/exchange/gossip.ts'
import { receive } from '../../src/operations/exchange/receive.ts'
import { adoptTrustList } from '../../src/operations/trust-lists/adopt.ts'
import type { Letter, Network, Signer } from '../../src/ports/edges.ts'
import type { Caller, JobPorts } from '../../src/ports/node.ts'
import type { TrustList } from '../../src/core/participants/trust-list.ts'
import { goodDocument, keys, roots, signedTrustList, trustList } from '../small-scheme.ts'
import { modelKeeping } from './model/keeping.ts'
import { modelReading } from './model/reading.ts'
import { seeded } from '../seeded.ts'
import { emptyModel, type Model, modelStore } from './model/store.ts'

/** One simulated node: real operations and jobs on a modelled store, network, clock and files. */
export interface SimulatedNode extends JobPorts {
  readonly signer: Signer & { made(): number }
  readonly model: Model
  readonly published: Map<string, Uint8Array>
  /** What it has mailed. */
  readonly letters: Letter[]
}

export interface World {
  readonly nodes: Readonly<Record<'BW' | 'EU', SimulatedNode>>
  readonly time: { now: number }
  /** Throws to break the line between two nodes. */
  readonly line: { broken: (from: string, to: string) => boolean }
  readonly random: () => number
  /** Called at every await of every node: throwing is a crash there. */
  readonly crash: { at: ((node: string, where: string) => void) | null }
}

const START = Date.parse('2026-11-24T07:00:00Z')

/** Two nodes that know each other by this list, with officers and one exporter at each authority. */
export async function simulatedWorld(seed: number, list: TrustList = trustList): Promise<World> {
  const random = seeded(seed)
  const time = { now: START }
  const line: World['line'] = { broken: () => false }
  const crash: World['crash'] = { at: null }
  const nodes = {} as Record<'BW' | 'EU', SimulatedNode>
  const shared = { random, time, line, crash, nodes }
  for (const code of ['BW', 'EU'] as const) {
    const [first, ...others] = list.authorities.filter(one => one.participant === code).map(one => one.id)
    nodes[code] = simulatedNode(code, [first as string, ...others], shared)
  }
  for (const node of Object.values(nodes)) await settleIn(node, list)
  for (const node of Object.values(nodes)) await agree(node, await trustListInForce(node))
  return shared
}

type Shared = World & { nodes: Record<'BW' | 'EU', SimulatedNode> }

function simulatedNode(node: 'BW' | 'EU', authorities: readonly [string, ...string[]], shared: Shared): SimulatedNode {
  const model = emptyModel()
  const crypto = nodeCrypto()
  const clock = { now: () => shared.time.now }
  const randomness = { bytes: (count: number) => Uint8Array.from({ length: count }, () => shared.random() * 256) }
  const published = new Map<string, Uint8Array>()
  const letters: Letter[] = []
  const fault = (where: string) => shared.crash.at?.(node, where)
  return {
    model,
    published,
    identity: { node, environment: 'test', authorities, roots },
    store: modelStore(model, { clock, randomness, crypto, fault }),
    keeping: modelKeeping(model, clock.now),
    reading: modelReading(model, crypto),
    clock,
    randomness,
    crypto,
    compression: nodeCompression,
    signer: simulatedSigner(fault),
    memory: {},
    url: `http://${node.toLowerCase()}.test`,
    letters,
    mail: {
      async send(letter) {
        fault('mail')
        if (shared.line.broken(node, 'mail')) throw new Error('no line to the mail server')
        letters.push(letter)
      },
    },
    pdf: { sign: async pdf => pdf, fingerprint: async () => 'f'.repeat(64) },
    print: {
      whole: async ({ document }) => utf8(`%PDF ${document.number}`),
      onSheet: ({ document, sheet }) => done(utf8(`%PDF ${document.number} on sheet ${sheet}`)),
      testPage: () => utf8('%PDF test page'),
    },
    network: simulatedNetwork(node, shared),
    files: {
      read: async path => published.get(path) ?? null,
      write: async files => {
        for (const file of files) {
          fault('write file')
          published.set(file.path, file.bytes)
        }
      },
    },
  }
}

function simulatedSigner(fault: (where: string) => void) {
  const counts = new Map<string, number>()
  return {
    async sign(keyId: string, bytes: Uint8Array) {
      fault('sign')
      const key = keys[keyId]
      if (!key) throw new Error(`no key ${keyId}`)
      counts.set(keyId, (counts.get(keyId) ?? 0) + 1)
      return key.sign(bytes)
    },
    count: async (keyId: string) => counts.get(keyId) ?? 0,
    made: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  }
}

/** How many signatures a node has made, with all its keys. */
export function keysSigned(node: SimulatedNode): number {
  return node.signer.made()
}

function simulatedNetwork(from: string, shared: Shared): Network {
  const at = (url: string): SimulatedNode => {
    const to = new URL(url).hostname.slice(0, 2).toUpperCase() as 'BW' | 'EU'
    if (shared.line.broken(from, to)) throw new Error(`no line from ${from} to ${to}`)
    return shared.nodes[to]
  }
  return {
    async post(url, body) {
      const answer = await receive(at(url), body)
      if (shared.line.broken(from, 'answer')) throw new Error('the answer was lost')
      return answer.ok ? { status: 200, body: answer.value } : { status: 400, body: new Uint8Array() }
    },
    async get(url) {
      const { pathname, searchParams } = new URL(url)
      const found = pathname.startsWith('/log/')
        ? at(url).published.get(pathname.slice(1))
        : await held(at(url), searchParams.get('of') ?? '')
      return { status: found ? 200 : 404, body: found ?? new Uint8Array() }
    },
  }
}

async function held(node: SimulatedNode, of: string): Promise<Uint8Array | undefined> {
  const known = await node.keeping.get('checkpoint', of)
  return known ? utf8(JSON.stringify({ checkpoints: notesOf(known) })) : undefined
}

export const FIRM = 'f'.repeat(32)
const PEOPLE: Readonly<Record<string, readonly [string, Role][]>> = {
  'BW-1': [
    ['exporter', 'applicant'],
    ['inspector', 'inspector'],
    ['second', 'exporting-officer'],
    ['third', 'exporting-officer'],
    ['licenser', 'licensing-officer'],
    ['boss', 'administrator'],
    ['boss-2', 'administrator'],
  ],
  'EU-BE-1': [
    ['importer', 'importing-officer'],
    ['importer-2', 'importing-officer'],
    ['boss', 'administrator'],
  ],
}

async function settleIn(node: SimulatedNode, list: TrustList): Promise<void> {
  await node.store.write(null, async tx => {
    const adopted = await adoptTrustList({ node, tx }, signedTrustList(list))
    if (!adopted.ok) throw new Error('the trust list was refused')
    for (const [authority, person, role] of peopleOf(node)) {
      const firm = role === 'applicant' ? { firm: FIRM } : {}
      await tx.append({
        kind: 'right.granted',
        version: 1,
        at: new Date(node.clock.now()).toISOString(),
        day: day('2026-01-05'),
        authority,
        actor: 'node',
        subject: person,
        header: { role, authority, grantedBy: ['node'], ...firm },
        body: new Uint8Array(),
      } satisfies RightsAct)
    }
    return done(null)
  })
}

/** Every authority has the people of the first of its node. */
function peopleOf({ identity: { authorities } }: SimulatedNode): (readonly [string, string, Role])[] {
  const people = PEOPLE[authorities[0]] ?? []
  return authorities.flatMap(authority => people.map(([person, role]) => [authority, person, role] as const))
}

let keysUsed = 0

/** A person at a node, with a fresh idempotency key. */
export function as(node: SimulatedNode, person: string, authority = node.identity.authorities[0]): Caller {
  return { person, authority, repeat: { key: `key-${++keysUsed}` } }
}

/** What the exporter of the simulation asks for. */
export function asked(): AskedDocument {
  const { number: _, issuedOn: __, expiresOn: ___, ...rest } = goodDocument()
  return { ...rest, issuer: { participant: 'BW', authority: 'BW-1' } }
}

/** Lets every node do what it does by itself, some rounds. */
export async function settleWorld(world: World, rounds = 4): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const node of Object.values(world.nodes)) await runJobs(node)
    world.time.now += 5_000
  }
}
