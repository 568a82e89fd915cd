import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Attachment, Provable } from '../../src/core/certificate/attachments.ts'
import { endRetention } from '../../src/jobs/end-retention.ts'
import { trustListInForce } from '../../src/jobs/run.ts'
import { amendApplication, applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { closeCertificate } from '../../src/operations/certificates/close.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { beginUpload, takePiece } from '../../src/operations/uploads/upload.ts'
import { jpeg, pdf } from '../files.ts'
import { serveNode, type ServedNode } from '../served-node.ts'
import { value } from './issued.ts'
import { replay } from './replay.ts'
import { as, asked, type SimulatedNode, simulatedWorld, type World } from './world.ts'

const INVOICE = pdf()
const PHOTO = jpeg()
const YEAR_MS = 365.25 * 86_400_000

describe('documents beside the fields they prove', { concurrency: 1 }, () => {
  let world: World
  let BW: SimulatedNode
  let served: ServedNode
  before(async () => {
    world = await simulatedWorld(3)
    BW = world.nodes.BW
    served = await serveNode(BW)
  })
  after(() => served.app.close())

  const send = async (person: string, bytes: Uint8Array, field: Provable, name: string): Promise<Attachment> => {
    const digest = createHash('sha256').update(bytes).digest('hex')
    value(await beginUpload(BW, { person, digest, name, size: bytes.length }))
    assert.ok(value(await takePiece(BW, { person, digest, at: 0, bytes })).kept)
    return { digest, field, name }
  }
  const seen = async (id: string, person = 'second') =>
    (await served.ask(person, 'GET', `/api/v1/certificates/${id}`)).json.documents as readonly Attachment[]
  const refusedBy = (outcome: { ok: boolean; findings?: readonly { rule: string; path: string }[] }) =>
    outcome.ok ? [] : outcome.findings?.map(one => `${one.rule} ${one.path}`)

  test('who may not apply is refused for that, whatever is attached', async () => {
    const invoice = await send('inspector', INVOICE, 'invoice', 'invoice.pdf')
    const outcome = await applyForCertificate(BW, as(BW, 'inspector'), { document: asked(), documents: [invoice] })
    assert.deepEqual(refusedBy(outcome), ['right-missing '])
  })

  test('asked twice under one key, it is attached once', async () => {
    const invoice = await send('exporter', INVOICE, 'invoice', 'invoice.pdf')
    const caller = as(BW, 'exporter')
    const input = { document: asked(), documents: [invoice] }
    const first = value(await applyForCertificate(BW, caller, input))
    const acts = BW.model.acts.length
    assert.deepEqual(value(await applyForCertificate(BW, caller, input)), first)
    assert.equal(BW.model.acts.length, acts)
    assert.deepEqual(
      (await BW.keeping.files.list(first.id)).map(file => file.digest),
      [invoice.digest],
    )
  })

  test('what has not arrived, stands twice or has no plain name is refused at its place', async () => {
    const invoice = await send('exporter', INVOICE, 'invoice', 'invoice.pdf')
    const foreign = await send('inspector', PHOTO, 'parcels', 'photo.jpg')
    const documents = [invoice, foreign, invoice, { ...invoice, field: 'origin' as const, name: 'a\u202Efdp.exe' }]
    const outcome = await applyForCertificate(BW, as(BW, 'exporter'), { document: asked(), documents })
    assert.deepEqual(refusedBy(outcome), [
      'document-not-here documents[1]',
      'document-twice documents[2]',
      'document-name documents[3].name',
    ])
    const many = Array.from({ length: 51 }, () => invoice)
    const flood = await applyForCertificate(BW, as(BW, 'exporter'), { document: asked(), documents: many })
    assert.deepEqual(refusedBy(flood), ['documents-too-many documents'])
  })

  test('headers say digests and fields, bodies names, and the officer opens what the exporter attached', async () => {
    const invoice = await send('exporter', INVOICE, 'invoice', 'invoice of Naledi.pdf')
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked(), documents: [invoice] }))
    const act = BW.model.acts.at(-1)
    const { digest } = invoice
    assert.ok(act)
    assert.deepEqual((act.header as { documents?: unknown }).documents, [{ digest, field: 'invoice' }])
    assert.doesNotMatch(JSON.stringify(act.header), /Naledi/)
    const shown = { ...invoice, with: 'application', type: 'application/pdf', size: INVOICE.length }
    for (const person of ['second', 'exporter']) assert.deepEqual(await seen(id, person), [shown])
    const file = await served.ask('second', 'GET', `/api/v1/certificates/${id}/files/${digest}`)
    assert.equal(file.text, INVOICE.toString())
    assert.match(String(file.headers['content-disposition']), /invoice%20of%20Naledi\.pdf/)
  })

  test('a second officer approves exactly what the first one froze, with the documents of the applicant', async () => {
    const invoice = await send('exporter', INVOICE, 'invoice', 'invoice.pdf')
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked(), documents: [invoice] }))
    const photo = await send('inspector', PHOTO, 'parcels', 'parcel A.jpg')
    const proposal = { id, document: asked(), reasons: {} }
    const { frozen } = value(await inspectCertificate(BW, as(BW, 'inspector'), { ...proposal, documents: [photo] }))
    assert.deepEqual(
      (await seen(id)).map(one => one.name),
      ['invoice.pdf', 'parcel A.jpg'],
    )
    value(
      await closeCertificate(BW, as(BW, 'second'), { action: 'send-back', id, reason: 'the photograph is blurred' }),
    )
    const again = value(await inspectCertificate(BW, as(BW, 'inspector'), proposal))
    assert.notEqual(again.frozen, frozen)
    assert.deepEqual(
      (await seen(id)).map(one => one.name),
      ['invoice.pdf'],
    )
    assert.deepEqual(refusedBy(await authoriseCertificate(BW, as(BW, 'second'), { id, frozen })), [
      'changed-since-frozen ',
    ])
    value(await authoriseCertificate(BW, as(BW, 'second'), { id, frozen: again.frozen }))
    assert.deepEqual(
      (await seen(id)).map(one => [one.name, one.field]),
      [['invoice.pdf', 'invoice']],
    )
  })

  test('a corrected application names its documents anew; those kept about it need not be sent again', async () => {
    const invoice = await send('exporter', INVOICE, 'invoice', 'invoice.pdf')
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked(), documents: [invoice] }))
    value(await closeCertificate(BW, as(BW, 'second'), { action: 'return', id, reason: 'which parcel is it for?' }))
    await BW.keeping.uploads.remove('exporter', invoice.digest)
    const documents = [{ ...invoice, field: 'parcels' as const }]
    value(await amendApplication(BW, as(BW, 'exporter'), { id, document: asked(), documents }))
    assert.deepEqual(
      (await seen(id)).map(one => [one.name, one.field]),
      [['invoice.pdf', 'parcels']],
    )
  })

  test('a process that broke before it kept the file keeps it when it is looked for', async () => {
    const invoice = await send('exporter', INVOICE, 'invoice', 'invoice.pdf')
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked(), documents: [invoice] }))
    BW.model.files.delete(`${id}/${invoice.digest}`)
    const file = await served.ask('second', 'GET', `/api/v1/certificates/${id}/files/${invoice.digest}`)
    assert.equal(file.status, 200)
  })

  test('when retention ends, files and names go, and the register says the same', async () => {
    const invoice = await send('exporter', INVOICE, 'invoice', 'invoice.pdf')
    const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked(), documents: [invoice] }))
    value(await closeCertificate(BW, as(BW, 'exporter'), { action: 'withdraw', id, reason: 'The sale fell through.' }))
    world.time.now += 5.1 * YEAR_MS
    const list = await trustListInForce(BW)
    while ((await endRetention(BW, list)) > 0);
    assert.deepEqual([await BW.keeping.files.list(id), BW.model.uploads.size], [[], 0])
    assert.deepEqual(
      (await BW.reading.row('certificate', id))?.documents?.map(one => one.digest),
      [invoice.digest],
    )
    world.time.now -= 5.1 * YEAR_MS
    assert.deepEqual(await seen(id), [])
  })

  test('replay gives the same rows', async () => {
    assert.deepEqual(await replay(BW.model.acts), BW.model.rows)
  })
})
