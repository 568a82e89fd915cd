import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CompactSign, importPKCS8 } from 'jose'
import pg from 'pg'
import { nodeCompression } from '../../src/adapters/compression.ts'
import type { RightsAct } from '../../src/core/participants/rights.ts'
import { day } from '../../src/core/values/day.ts'
import { done, type Outcome } from '../../src/core/values/outcome.ts'
import { startCluster } from '../../src/main.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { issueCertificate } from '../../src/operations/certificates/issue.ts'
import { adoptTrustList } from '../../src/operations/trust-lists/adopt.ts'
import type { NodePorts } from '../../src/ports/node.ts'
import { openStore } from '../../src/store/open.ts'
import { as, asked, FIRM } from '../../test/simulation/world.ts'
import { crypto, keyOf, keys, roots, signedTrustList } from '../../test/small-scheme.ts'
import { type Contender, measure, peer, type RowResult } from '../measure.ts'
import { postgresCpu } from '../postgres-cpu.ts'

const COUNT = 60
const BULK = 480
/** Nothing is remembered elsewhere of a register that was made for this bench. */
const AGREED = { agreement: { askedMs: 0, heard: true, halted: null } }

/**
 * From what the second officer sees to the durable signed certificate: lint, number, place, receipt, both signatures,
 * outbox.
 */
export async function issueRow(rounds: number): Promise<RowResult> {
  const cluster = await startCluster({ folder: await mkdtemp(path.join(tmpdir(), 'adamas-bench-')) })
  try {
    await cluster.createDatabase('bench')
    const url = cluster.url('bench')
    const node = await benchNode(url)
    const elsewhere = await postgresCpu(url)
    const limit = await signAndInsert(url, elsewhere)
    const one = { ...issuing(node, 1), elsewhere }
    const bulk = { ...issuing(node, 64), elsewhere }
    const [single = 0, base = 0] = await measure([one, limit], COUNT, rounds)
    const [many = 0, again = 0] = await measure([bulk, limit], BULK, Math.ceil(rounds / 2))
    await node.close()
    const name = 'jose sign and one row in the same PostgreSQL, one at a time'
    return {
      row: 'issue',
      ours: Math.round(single),
      peers: [peer(name, base, single, 0.7), peer(`${name}, against ours with 64 waiting`, again, many, 8)],
      limits: [],
      unit: 'certificates a CPU second, Node and PostgreSQL together',
      rounds,
    }
  } finally {
    await cluster.remove()
  }
}

type BenchNode = NodePorts & { close(): Promise<void> }

async function benchNode(url: string): Promise<BenchNode> {
  const clock = { now: () => Date.now() }
  const randomness = { bytes: (count: number) => globalThis.crypto.getRandomValues(new Uint8Array(count)) }
  const open = await openStore({ url, clock, randomness, crypto, say: () => undefined })
  const signer = {
    sign: async (id: string, bytes: Uint8Array) => keys[id]?.sign(bytes) ?? new Uint8Array(),
    count: async () => 0,
  }
  const identity = { node: 'BW', environment: 'test' as const, authorities: ['BW-1'] as const, roots }
  const node = { ...open, identity, clock, randomness, crypto, signer, memory: AGREED, compression: nodeCompression }
  await node.store.write(null, async tx => {
    good(await adoptTrustList({ node, tx }, signedTrustList()))
    for (const [person, role] of [
      ['exporter', 'applicant'],
      ['inspector', 'inspector'],
      ['second', 'exporting-officer'],
    ] as const) {
      const header = { role, authority: 'BW-1', grantedBy: ['node'], ...(role === 'applicant' ? { firm: FIRM } : {}) }
      await tx.append({
        ...{ kind: 'right.granted', version: 1, at: '2026-01-05T00:00:00.000Z', day: day('2026-01-05') },
        ...{ authority: 'BW-1', actor: 'node', subject: person, header, body: new Uint8Array() },
      } as RightsAct)
    }
    return done(null)
  })
  return node
}

/**
 * The applications are made and inspected before the clock of a round runs; what is timed is authorising and issuing.
 */
function issuing(node: BenchNode, together: number): Contender {
  let ready: { id: string; frozen: string }[] = []
  return {
    name: `ours, ${together} at a time`,
    async prepare(count) {
      ready = await inspected(node, count)
    },
    async run() {
      for (let at = 0; at < ready.length; at += together) {
        await Promise.all(ready.slice(at, at + together).map(one => issueOne(node, one)))
      }
    },
  }
}

async function inspected(node: BenchNode, count: number) {
  const each = async () => {
    const { id } = good(await applyForCertificate(node, as(node as never, 'exporter'), { document: asked() }))
    const proposal = { id, document: asked(), reasons: {} }
    return { id, frozen: good(await inspectCertificate(node, as(node as never, 'inspector'), proposal)).frozen }
  }
  return Promise.all(Array.from({ length: count }, each))
}

async function issueOne(node: BenchNode, input: { id: string; frozen: string }): Promise<void> {
  good(await authoriseCertificate(node, as(node as never, 'second'), input))
  good(await issueCertificate(node, input.id))
}

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings.map(finding => finding.rule).join())
  return outcome.value
}

async function signAndInsert(url: string, elsewhere: () => number): Promise<Contender> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('CREATE TABLE plain (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body bytea NOT NULL)')
  const key = await importPKCS8(keyOf('BW-1', 'certificate').pem, 'ES256')
  const payload = new TextEncoder().encode(JSON.stringify(asked()))
  return {
    name: 'limit',
    elsewhere,
    async run(count) {
      for (let i = 0; i < count; i++) {
        const signed = await new CompactSign(payload).setProtectedHeader({ alg: 'ES256' }).sign(key)
        await client.query({
          name: 'plain',
          text: 'INSERT INTO plain (body) VALUES ($1)',
          values: [Buffer.from(signed)],
        })
      }
    },
  }
}
