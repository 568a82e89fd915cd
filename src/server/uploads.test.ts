import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { jpeg, pdf, pdfStream } from '../../test/files.ts'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { simulatedWorld, type World } from '../../test/simulation/world.ts'
import { endRetention } from '../jobs/end-retention.ts'
import { trustListInForce } from '../jobs/run.ts'

const PIECE = 100

/** A PDF of some hundred bytes, another one for each name. */
const document = (name: string): Buffer => pdf(pdfStream('', `${name} ${'of no meaning '.repeat(40)}`, false))
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('files in pieces', { concurrency: 1 }, () => {
  let world: World
  let BW: ServedNode
  before(async () => {
    world = await simulatedWorld(1)
    BW = await serveNode(world.nodes.BW)
  })
  after(() => BW.app.close())

  const told = (answer: { status: number; json: Readonly<Record<string, unknown>> }) => {
    const { received, kept, type } = answer.json
    return answer.status === 200 ? [received, kept] : [answer.status, String(type).replace('/problems/', '')]
  }
  const begin = async (bytes: Uint8Array, { size = bytes.length, as = 'exporter', name = 'invoice.pdf' } = {}) =>
    told(await BW.ask(as, 'POST', '/api/v1/uploads', { body: { digest: digestOf(bytes), name, size } }))
  const piece = async (
    bytes: Uint8Array,
    at: number,
    { length = PIECE, as = 'exporter', digest = digestOf(bytes) } = {},
  ) => {
    const answer = await BW.app.inject({
      ...{ method: 'PUT', url: `/api/v1/uploads/${digest}?at=${at}` },
      headers: { ...(await BW.headersOf(as)), 'content-type': 'application/octet-stream' },
      payload: Buffer.from(bytes.subarray(at, at + length)),
    })
    return told({ status: answer.statusCode, json: answer.json() as Record<string, unknown> })
  }
  const state = async (bytes: Uint8Array, as = 'exporter') =>
    told(await BW.ask(as, 'GET', `/api/v1/uploads/${digestOf(bytes)}`))
  const sendAll = async (bytes: Uint8Array) => {
    await begin(bytes)
    let last = await piece(bytes, 0)
    for (let at = PIECE; at < bytes.length; at += PIECE) last = await piece(bytes, at)
    return last
  }

  test('it arrives piece by piece, and is kept only once the whole was read', async () => {
    const bytes = document('first')
    assert.deepEqual(await begin(bytes), [0, false])
    for (let at = 0; at + PIECE < bytes.length; at += PIECE) {
      assert.deepEqual(await piece(bytes, at), [at + PIECE, false])
    }
    assert.deepEqual(await state(bytes), [Math.floor((bytes.length - 1) / PIECE) * PIECE, false])
    assert.deepEqual(await piece(bytes, Math.floor((bytes.length - 1) / PIECE) * PIECE), [bytes.length, true])
    assert.deepEqual(await state(bytes), [bytes.length, true])
    const url = `/api/v1/uploads/${digestOf(bytes)}/file`
    const file = await BW.ask('exporter', 'GET', url)
    assert.deepEqual([file.status, digestOf(Buffer.from(file.text, 'latin1'))], [200, digestOf(bytes)])
    assert.match(String(file.headers['content-disposition']), /^attachment/)
    assert.match(
      String((await BW.ask('exporter', 'GET', `${url}?as=image`)).headers['content-disposition']),
      /^attachment/,
    )
  })

  test('begun again after a broken line or a closed page, it goes on where it stopped', async () => {
    const bytes = document('again')
    await begin(bytes)
    await piece(bytes, 0)
    assert.deepEqual(await begin(bytes), [PIECE, false])
    assert.deepEqual(await state(bytes), [PIECE, false])
  })

  test('a piece that is here changes nothing, of an overlap the new is taken, a gap says where to go on', async () => {
    const bytes = document('places')
    await begin(bytes)
    await piece(bytes, 0)
    assert.deepEqual(await piece(bytes, 0), [PIECE, false])
    assert.deepEqual(await piece(bytes, 50), [150, false])
    assert.deepEqual(await piece(bytes, 300), [409, 'upload-gap'])
    assert.deepEqual(await piece(bytes, 150, { length: bytes.length }), [bytes.length, true])
    assert.deepEqual(await piece(bytes, 0), [bytes.length, true])
  })

  test('two tabs that send the same file send it once', async () => {
    const bytes = document('tabs')
    assert.deepEqual(await Promise.all([begin(bytes), begin(bytes)]), [
      [0, false],
      [0, false],
    ])
    for (let at = 0; at < bytes.length; at += PIECE) await Promise.all([piece(bytes, at), piece(bytes, at)])
    assert.deepEqual(await state(bytes), [bytes.length, true])
  })

  test('a piece past the end, of nothing begun, or too large is refused and changes nothing', async () => {
    const bytes = document('end')
    assert.deepEqual(await piece(bytes, 0), [404, 'upload-unknown'])
    await begin(bytes, { size: 150 })
    await piece(bytes, 0)
    assert.deepEqual(await piece(bytes, 100), [422, 'upload-past-end'])
    assert.deepEqual(await state(bytes), [PIECE, false])
    const large = Buffer.alloc(1_000_001)
    assert.deepEqual(await piece(large, 0, { length: large.length, digest: digestOf(bytes) }), [413, 'json-too-large'])
  })

  test('other bytes than announced are dropped, and it begins anew', async () => {
    const [bytes, other] = [document('right'), document('wrong')]
    await begin(bytes)
    assert.deepEqual(await piece(other, 0, { length: 9_999, digest: digestOf(bytes) }), [422, 'upload-differs'])
    assert.deepEqual(await state(bytes), [0, false])
    assert.deepEqual(await piece(bytes, 0, { length: 9_999 }), [bytes.length, true])
  })

  test('announced with another size, it begins anew', async () => {
    const bytes = document('size')
    await begin(bytes, { size: bytes.length + 1 })
    await piece(bytes, 0, { length: 9_999 })
    assert.deepEqual(await begin(bytes), [0, false])
    assert.deepEqual(await sendAll(bytes), [bytes.length, true])
  })

  test('what is no document is refused with the reason, and nothing of it stays', async () => {
    for (const [bytes, rule] of [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file-type'],
      [pdf('5 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\n'), 'file-active'],
      [jpeg().subarray(0, 30), 'file-cut-off'],
    ] as const) {
      await begin(bytes, { name: 'photo.png' })
      assert.deepEqual(await piece(bytes, 0, { length: 9_999 }), [422, rule])
      assert.deepEqual(await state(bytes), [404, 'upload-unknown'])
    }
    assert.deepEqual(await begin(Buffer.from('large'), { size: 10_000_001 }), [413, 'file-too-large'])
  })

  test('nobody else sees it, takes it away or sends its pieces', async () => {
    const bytes = document('private')
    await begin(bytes)
    assert.deepEqual(await state(bytes, 'inspector'), [404, 'upload-unknown'])
    assert.deepEqual(await piece(bytes, 0, { as: 'inspector' }), [404, 'upload-unknown'])
    await BW.ask('inspector', 'DELETE', `/api/v1/uploads/${digestOf(bytes)}`)
    assert.deepEqual(await state(bytes), [0, false])
    await BW.ask('exporter', 'DELETE', `/api/v1/uploads/${digestOf(bytes)}`)
    assert.deepEqual(await state(bytes), [404, 'upload-unknown'])
  })

  test('a person has at most 100 MB waiting', async () => {
    const large = Array.from({ length: 11 }, (_, at) => Buffer.from(`large ${at}`))
    for (const one of large.slice(0, 10)) await begin(one, { size: 10_000_000, as: 'second' })
    assert.deepEqual(await begin(large[10] as Buffer, { as: 'second' }), [422, 'uploads-full'])
    await BW.ask('second', 'DELETE', `/api/v1/uploads/${digestOf(large[0] as Buffer)}`)
    assert.deepEqual(await begin(large[10] as Buffer, { size: 10_000_000, as: 'second' }), [0, false])
  })

  test('what nobody used goes after seven days', async () => {
    const bytes = document('forgotten')
    await sendAll(bytes)
    const { node } = BW
    const list = await trustListInForce(node)
    const DAY_MS = 86_400_000
    world.time.now += 6 * DAY_MS
    await endRetention(node, list)
    assert.ok(await node.keeping.uploads.get('exporter', digestOf(bytes)))
    world.time.now += 2 * DAY_MS
    await endRetention(node, list)
    assert.equal(await node.keeping.uploads.get('exporter', digestOf(bytes)), null)
  })
})
