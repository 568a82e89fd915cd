import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Answer, type Method, serveNode, type ServedNode } from '../../test/served-node.ts'
import { weighing } from '../../test/access/offices.ts'
import { asked, settleWorld, simulatedWorld, type World } from '../../test/simulation/world.ts'

interface Offered {
  readonly action: string
  readonly allowed: boolean
  readonly waitsFor: readonly { readonly rule: string }[]
}

/** One certificate on its way through both nodes; each test is the next step, seen by those who look at it. */
describe('what the pages are told', { concurrency: 1 }, () => {
  let world: World
  let nodes: Readonly<Record<'BW' | 'EU', ServedNode>>
  let id = ''
  let arrival = ''
  before(async () => {
    world = await simulatedWorld(1)
    nodes = { BW: await serveNode(world.nodes.BW), EU: await serveNode(world.nodes.EU) }
  })
  after(() => Promise.all(Object.values(nodes).map(node => node.app.close())))

  const ask = async (at: 'BW' | 'EU', person: string, method: Method, path: string, body?: unknown) => {
    const answer = await nodes[at].ask(person, method, `/api/v1${path}`, body === undefined ? {} : { body })
    assert.equal(answer.status, 200, answer.text)
    return answer.json as never
  }
  const certificate = (person: string): Promise<View> => ask('BW', person, 'GET', `/certificates/${id}`)
  const shipment = (person: string): Promise<ArrivalView> => ask('EU', person, 'GET', `/imports/${arrival}`)
  const allowedIn = ({ actions }: { actions: readonly Offered[] }) =>
    actions.filter(one => one.allowed).map(one => one.action)
  const waitsFor = ({ actions }: { actions: readonly Offered[] }, name: string) =>
    actions.find(one => one.action === name)?.waitsFor.map(finding => finding.rule)

  test('an application shows what was declared, and to each what they may do next', async () => {
    const applied: { id: string } = await ask('BW', 'exporter', 'POST', '/certificates', { document: asked() })
    id = applied.id
    const seen = await certificate('inspector')
    assert.deepEqual(seen.declared, asked())
    assert.deepEqual(seen.document, asked())
    assert.deepEqual(allowedIn(seen), ['return', 'inspect', 'value'])
    assert.deepEqual(waitsFor(seen, 'refuse'), ['right-missing'])
    assert.deepEqual(allowedIn(await certificate('exporter')), ['withdraw'])
  })

  test('what one officer froze another may authorise, and not the same one', async () => {
    await ask('BW', 'second', 'POST', `/certificates/${id}/inspect`, { document: asked(), reasons: {} })
    const own = await certificate('second')
    assert.deepEqual(waitsFor(own, 'authorise'), ['second-officer-same'])
    const other = await certificate('third')
    assert.ok(allowedIn(other).includes('authorise'))
    const frozen = other.row.frozen?.digest
    const done: { number: string } = await ask('BW', 'third', 'POST', `/certificates/${id}/authorise`, { frozen })
    assert.match(done.number, /^BW00\d+$/)
  })

  test('an issued certificate can be printed, stands in the log with its proof and waits', async () => {
    await settleWorld(world, 1)
    const seen = await certificate('exporter')
    assert.equal(seen.row.state, 'issued')
    assert.deepEqual(allowedIn(seen), ['print', 'replace'])
    assert.equal(seen.log?.position, seen.row.authorisedAt)
    assert.ok((seen.log?.proof.length ?? 0) > 0)
    assert.deepEqual(
      seen.history.map(deed => deed.kind),
      ['applied', 'inspected', 'authorised', 'issued'].map(kind => `certificate.${kind}`),
    )
    const { items }: { items: { due?: { rule: string } }[] } = await ask('BW', 'second', 'GET', '/certificates')
    assert.equal(items[0]?.due?.rule, 'confirmation-late')
  })

  test('the paper, the credential and the code are the certificate that was signed', async () => {
    const number = (await certificate('exporter')).row.number
    const get = (file: string): Promise<Answer> => nodes.BW.ask('exporter', 'GET', `/api/v1/certificates/${id}/${file}`)
    assert.equal((await get('certificate.pdf')).text, `%PDF ${number}`)
    const credential = await get('certificate.vc')
    assert.equal(credential.headers['content-type'], 'application/vc+jwt')
    assert.equal(credential.text.split('.').length, 3)
    assert.match((await get('qr')).text, /^KP1:/)
  })

  test('the pre-alert is compared with the paper, and the verdict opens the next step', async () => {
    await settleWorld(world, 2)
    const number = (await certificate('exporter')).row.number
    const present = { number, office: 'antwerp', read: 'number' }
    const judged: { id: string; verdict: string } = await ask('EU', 'importer', 'POST', '/imports/present', present)
    arrival = judged.id
    const seen = await shipment('importer')
    assert.deepEqual([judged.verdict, seen.verdict, seen.announced, seen.matches], ['valid', 'valid', true, []])
    assert.deepEqual(allowedIn(seen), ['confirm', 'detain'])
  })

  test('a verdict that is no longer good closes receipt until an officer decides', async () => {
    const { rows } = world.nodes.EU.model
    const row = rows.get(`import/${arrival}`) as never as { presented: object }
    rows.set(`import/${arrival}`, { ...row, presented: { ...row.presented, verdict: 'invalid' } } as never)
    assert.deepEqual(waitsFor(await shipment('importer'), 'confirm'), ['verdict-stands'])
    rows.set(`import/${arrival}`, row as never)
  })

  test('another paper under an announced number shows every field on which it differs', async () => {
    const { acts, rows } = world.nodes.EU.model
    const row = rows.get(`import/${arrival}`) as never as { certificateAt: number; id: string }
    const act = acts[row.certificateAt] as { body: Uint8Array }
    const forged = new TextDecoder().decode(act.body).replaceAll('1204.35', '1604.35')
    acts.push({ ...act, position: acts.length, body: new TextEncoder().encode(forged) } as never)
    const copy = { ...row, id: 'b'.repeat(32), certificateAt: acts.length - 1, announcedAt: undefined }
    rows.set(`import/${copy.id}`, copy as never)
    world.nodes.EU.model.names.set(`import/${copy.id}`, world.nodes.EU.model.names.get(`import/${row.id}`) as never)
    const seen: ArrivalView = await ask('EU', 'importer', 'GET', `/imports/${copy.id}`)
    assert.deepEqual(seen.matches, [{ path: 'parcels[0].lines[0].carats', paper: '1604.35', announced: '1204.35' }])
    rows.delete(`import/${copy.id}`)
    acts.pop()
  })

  test('a confirmation comes home line by line, and then only its paper is left to look after', async () => {
    const confirmed: { state: string } = await ask('EU', 'importer', 'POST', `/imports/${arrival}/confirm`, weighing())
    assert.equal(confirmed.state, 'confirmed')
    await settleWorld(world)
    const seen = await certificate('exporter')
    assert.equal(seen.row.state, 'used')
    assert.deepEqual(
      seen.confirmation?.lines.map(line => [line.parcel, line.line, line.acceptedCaratThousandths, line.seal]),
      [
        [0, 0, 1_204_350, 'A-771'],
        [1, 0, 2_940_750, 'A-772'],
      ],
    )
    assert.deepEqual(allowedIn(seen), ['print'])
    assert.deepEqual(allowedIn(await shipment('importer')), ['copy', 'original'])
  })

  test('a node that signs nothing does not tell that its log is fresh', async () => {
    const { memory } = world.nodes.BW
    const { logReachedMs } = memory
    const log = async () => (await nodes.BW.ask(null, 'GET', '/api/v1/node')).json.log
    world.time.now += 3_600_000
    assert.equal(((await log()) as { ageSeconds: number }).ageSeconds >= 3_600, true)
    delete memory.logReachedMs
    assert.equal(await log(), null)
    Object.assign(memory, { logReachedMs })
    world.time.now -= 3_600_000
  })

  test('a node tells strangers and applicants who it is, and only its office what it has to do', async () => {
    for (const person of [null, 'exporter']) {
      const { json } = await nodes.BW.ask(person, 'GET', '/api/v1/node')
      assert.deepEqual([json.node, json.lanes, json.counts], ['BW', undefined, undefined])
      assert.ok(json.log)
    }
    const inside: { lanes: unknown[]; counts: object } = await ask('BW', 'second', 'GET', '/node')
    assert.deepEqual([inside.lanes.length, inside.counts], [1, { certificates: { used: 1 }, imports: {} }])
  })
})

interface View {
  readonly row: {
    readonly state: string
    readonly number?: string
    readonly authorisedAt?: number
    readonly frozen?: { digest: string }
  }
  readonly declared: unknown
  readonly document: unknown
  readonly actions: readonly Offered[]
  readonly log?: { readonly position: number; readonly proof: readonly string[] }
  readonly history: readonly { readonly kind: string }[]
  readonly confirmation?: {
    readonly lines: readonly { parcel: number; line: number; acceptedCaratThousandths: number; seal?: string }[]
  }
}

interface ArrivalView {
  readonly verdict: string
  readonly announced: boolean
  readonly matches: readonly unknown[]
  readonly actions: readonly Offered[]
}
