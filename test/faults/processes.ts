import assert from 'node:assert/strict'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { nodeCrypto } from '../../src/adapters/crypto.ts'
import { fsck, startCluster } from '../../src/main.ts'
import { seeded } from '../seeded.ts'
import { asked } from '../simulation/world.ts'
import { commandLine } from '../stories/command-line.ts'
import { eventually, Person, Refusal } from '../stories/node-process.ts'
import { startTwoNodes, type TwoNodes } from '../stories/two-nodes.ts'

const LONGEST_DOWN_MS = 400
const PATIENCE_MS = 60_000

/**
 * Certificates go from Botswana to Antwerp between real processes on a real, durable PostgreSQL, while nodes and
 * PostgreSQL are killed with -9 at chance moments. Every client asks again under its key until it is answered. Then
 * everything that was acknowledged is there once, both registers replay, and both logs derive again from outside.
 */
export async function runFaults(seed: number, faults = 10): Promise<void> {
  const random = seeded(seed)
  const folder = await mkdtemp(path.join(tmpdir(), 'adamas-faults-'))
  const cluster = await startCluster({ folder })
  const urls: string[] = []
  try {
    const nodes = await startTwoNodes(async node => {
      await cluster.createDatabase(node.toLowerCase())
      urls.push(cluster.url(node.toLowerCase()))
      return cluster.url(node.toLowerCase())
    })
    try {
      const numbers: string[] = []
      for (let fault = 0; fault < faults; fault++) {
        const [number] = await Promise.all([oneCertificate(nodes), strike(nodes, folder, random)])
        numbers.push(number)
      }
      await checkAll(nodes, numbers, urls)
    } finally {
      await nodes.stop()
    }
  } finally {
    await cluster.remove()
  }
}

/** Waits a moment, kills one thing, or several, and brings back what does not come back by itself. */
async function strike({ BW, EU }: TwoNodes, folder: string, random: () => number): Promise<void> {
  await setTimeout(random() * 2 * LONGEST_DOWN_MS)
  const [bw, eu, database] = [random() < 0.5, random() < 0.5, random() < 0.4]
  await Promise.all([bw && BW.kill(), eu && EU.kill(), database && killPostgres(folder)])
  await setTimeout(random() * LONGEST_DOWN_MS)
  await Promise.all([bw && BW.start(), eu && EU.start()])
}

async function killPostgres(folder: string): Promise<void> {
  const [pid] = (await readFile(path.join(folder, 'cluster/data/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

/** From the application to the confirmation; gives its number. */
async function oneCertificate({ BW, EU }: TwoNodes): Promise<string> {
  const post = async <T>(url: string, login: string, place: string, body: unknown) => {
    const key = crypto.randomUUID()
    return insist(async () => (await new Person(url).signIn(login)).post<T>(place, body, key))
  }
  const document = asked()
  const { id } = await post<{ id: string }>(BW.url, 'naledi', '/certificates', { document })
  const proposal = { document, reasons: {} }
  const { frozen } = await post<{ frozen: string }>(BW.url, 'kagiso', `/certificates/${id}/inspect`, proposal)
  const { number } = await post<{ number: string }>(BW.url, 'tebogo', `/certificates/${id}/authorise`, { frozen })
  const arrived = () =>
    insist(async () => (await new Person(EU.url).signIn('lieve')).get<Arrivals>(`/imports?text=${number}`))
  await eventually(arrived, list => list.items.length > 0, `the pre-alert of ${number}`)
  const typed = { number, office: 'antwerp', read: 'number' }
  const judged = () => post<{ id: string; verdict: string }>(EU.url, 'lieve', '/imports/present', typed)
  const arrival = await eventually(judged, answer => answer.verdict === 'valid', `a valid verdict on ${number}`)
  const weighed = [
    { parcel: 0, line: 0, carats: '1204.35' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  const found = { sealsWhole: true, parcelsCounted: 2, weighed }
  await post(EU.url, 'lieve', `/imports/${arrival.id}/confirm`, found)
  return number
}

interface Arrivals {
  readonly items: readonly { readonly number: string; readonly state: string; readonly answer?: string }[]
}

/** Asks until it is answered: an outage is no answer, a refusal is. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; ; await setTimeout(50)) {
    try {
      return await ask()
    } catch (error) {
      const refused = error instanceof Refusal && error.status < 500
      if (refused || Date.now() > until) throw error
    }
  }
}

async function checkAll({ home, BW, EU }: TwoNodes, numbers: readonly string[], urls: readonly string[]) {
  assert.equal(new Set(numbers).size, numbers.length, 'a number was given twice')
  const clerk = await insist(() => new Person(BW.url).signIn('kagiso'))
  const officer = await insist(() => new Person(EU.url).signIn('lieve'))
  for (const number of numbers) {
    const own = () => insist(() => clerk.get<Arrivals>(`/certificates?text=${number}`))
    const used = await eventually(own, list => list.items.every(row => row.state === 'used'), `${number} used`)
    assert.equal(used.items.length, 1, number)
    const there = () => insist(() => officer.get<Arrivals>(`/imports?text=${number}`))
    const kept = await eventually(there, list => list.items.every(row => row.answer === 'used'), `${number} answered`)
    assert.equal(kept.items.length, 1, number)
  }
  for (const url of urls) assert.deepEqual((await fsck(url, nodeCrypto())).findings, [])
  for (const node of [BW, EU]) {
    const log = await commandLine(home, ['log', 'check', node.url, '--json'])
    assert.deepEqual([log.code, log.json.findings], [0, []], log.error)
  }
}
