import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { freshDatabase } from '../postgres.ts'
import { asked } from '../simulation/world.ts'
import { commandLine } from './command-line.ts'
import { eventually, type NodeProcess, Person, Refusal } from './node-process.ts'
import { startTwoNodes, type TwoNodes } from './two-nodes.ts'

interface Row {
  readonly id: string
  readonly state: string
  readonly number: string
  readonly answer?: string
}
interface Listed {
  readonly items: readonly Row[]
}
interface Judged {
  readonly id: string
  readonly verdict: string
}

let nodes: TwoNodes
let home = ''
let BW: NodeProcess
let EU: NodeProcess

before(async () => {
  nodes = await startTwoNodes(freshDatabase)
  ;({ home, BW, EU } = nodes)
})

after(() => nodes?.stop())

test('a certificate goes from Botswana to a confirmation from Antwerp, with both nodes killed on the way', async () => {
  const clerk = await new Person(BW.url).signIn('kagiso')
  const { id, number } = await issuedWhileAntwerpIsAway(clerk)
  await BW.kill()
  await Promise.all([BW.start(), EU.start()])
  const officer = await new Person(EU.url).signIn('lieve')
  const arrival = await receivedInAntwerp(officer, clerk, id, number)
  const returned = await eventually(
    () => clerk.get<Returned>(`/certificates/${id}`),
    view => view.row.state === 'used',
    'the confirmation coming home',
  )
  assert.equal(returned.confirmation?.by, 'EU-BE-1')
  const accepted = returned.confirmation?.lines.map(line => line.acceptedCaratThousandths)
  assert.deepEqual(accepted, [1_204_310, 2_940_750])
  await eventually(
    () => officer.get<{ row: Row }>(`/imports/${arrival}`),
    view => view.row.answer === 'used',
    'the answer to the confirmation',
  )
  await verifyOffline(clerk, id, number)
})

interface Returned {
  readonly row: Row
  readonly confirmation?: { readonly by: string; readonly lines: readonly { acceptedCaratThousandths: number }[] }
}

/** Applied, inspected, authorised by another officer under one key twice, and waiting for a node that is away. */
async function issuedWhileAntwerpIsAway(clerk: Person): Promise<{ id: string; number: string }> {
  const exporter = await new Person(BW.url).signIn('naledi')
  const second = await new Person(BW.url).signIn('tebogo')
  const { id } = await exporter.post<{ id: string }>('/certificates', { document: asked() })
  const proposal = { document: asked(), reasons: {} }
  const { frozen } = await clerk.post<{ frozen: string }>(`/certificates/${id}/inspect`, proposal)
  await assert.rejects(
    clerk.post(`/certificates/${id}/authorise`, { frozen }),
    (error: unknown) => error instanceof Refusal && error.rules.includes('right-missing'),
    'an inspector authorised her own inspection',
  )
  await EU.kill()
  const key = crypto.randomUUID()
  const authorise = () => second.post<{ number: string }>(`/certificates/${id}/authorise`, { frozen }, key)
  const { number } = await authorise()
  assert.deepEqual(await authorise(), { id, number }, 'repeated under its key, authorising answers the same')
  await eventually(
    () => clerk.get<{ delivery?: { state: string } }>(`/certificates/${id}`),
    view => view.delivery?.state === 'waiting',
    'the pre-alert waiting for a node that is away',
  )
  return { id, number }
}

/** The pre-alert is there, the paper's code is read, two lines are weighed, and receipt is confirmed. */
async function receivedInAntwerp(officer: Person, clerk: Person, id: string, number: string): Promise<string> {
  await eventually(
    () => officer.get<Listed>('/imports?state=announced'),
    list => list.items.some(row => row.number === number),
    'the pre-alert',
  )
  await eventually(
    () => commandLine(home, ['pack', 'fetch', EU.url, '--json']),
    pack => ((pack.json.statuses ?? []) as { authority: string }[]).some(one => one.authority === 'BW-1'),
    'the word of Botswana in the pack of Antwerp',
  )
  const qr = (await clerk.bytes(`/certificates/${id}/qr`)).toString('utf8')
  const judged = await eventually(
    () => officer.post<Judged>('/imports/present', { certificate: qr, office: 'antwerp', read: 'qr' }),
    answer => answer.verdict === 'valid',
    'a verdict by a pack that has the word of Botswana',
  )
  const weighed = [
    { parcel: 0, line: 0, carats: '1204.31' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  const confirm = { sealsWhole: true, parcelsCounted: 2, weighed }
  assert.deepEqual(await officer.post(`/imports/${judged.id}/confirm`, confirm), { state: 'confirmed' })
  return judged.id
}

/** The paper and the credential, on a machine with nothing but a pack. */
async function verifyOffline(clerk: Person, id: string, number: string): Promise<void> {
  const files = { vc: path.join(home, `${number}.vc`), pdf: path.join(home, `${number}.pdf`) }
  await writeFile(files.vc, await clerk.bytes(`/certificates/${id}/certificate.vc`))
  await writeFile(files.pdf, await clerk.bytes(`/certificates/${id}/certificate.pdf`))
  const fetched = await commandLine(home, ['pack', 'fetch', BW.url, '--json'])
  assert.equal(fetched.code, 0, fetched.error)
  for (const file of Object.values(files)) {
    const record = await commandLine(home, ['verify', file, '--purpose', 'record', '--json'])
    assert.deepEqual([record.code, record.json.verdict, record.json.number], [0, 'valid', number], record.error)
  }
  const log = await commandLine(home, ['log', 'check', BW.url, '--json'])
  assert.deepEqual([log.code, log.json.findings], [0, []], log.error)
}
