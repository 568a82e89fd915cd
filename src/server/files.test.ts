import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { jpeg } from '../../test/files.ts'
import { issued } from '../../test/simulation/issued.ts'
import { weighing } from '../../test/access/offices.ts'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { settleWorld, simulatedWorld, type World } from '../../test/simulation/world.ts'

const JPEG = jpeg()

describe('scans and slips', { concurrency: 1 }, () => {
  let world: World
  let BW: ServedNode
  let id = ''
  before(async () => {
    world = await simulatedWorld(1)
    BW = await serveNode(world.nodes.BW)
    id = (await issued(world, { destination: 'AE', importer: { name: 'Creek', address: 'Dubai', country: 'AE' } })).id
    await settleWorld(world)
  })
  after(() => BW.app.close())

  const upload = async (bytes: Buffer, type: string, name = 'slip') => {
    const headers = { ...(await BW.headersOf('second')), 'content-type': type }
    const url = `/api/v1/certificates/${id}/files?name=${encodeURIComponent(name)}`
    const answer = await BW.app.inject({ method: 'POST', url, headers, payload: bytes })
    return { status: answer.statusCode, json: answer.json() as Record<string, string> }
  }
  const slip = (over: object = {}) => ({ name: 'Omar Haddad, Dubai', receivedOn: '2026-11-24', ...weighing(), ...over })

  test('a scan is what its own bytes say, and no script under another name', async () => {
    for (const [bytes, type] of [
      [Buffer.from('<script>alert(1)</script>'), 'image/png'],
      [Buffer.from('MZ\u0000'), 'application/pdf'],
      [Buffer.alloc(0), 'image/jpeg'],
    ] as const) {
      const { status, json } = await upload(bytes, type)
      assert.deepEqual([status, json.type], [422, '/problems/file-type'])
    }
    assert.equal((await upload(Buffer.from('x'), 'text/html')).status, 415)
    assert.equal((await upload(Buffer.concat([JPEG, Buffer.alloc(10_000_001)]), 'image/jpeg')).status, 413)
  })

  test('it is given back as a file to keep, with the bytes that came', async () => {
    const { json } = await upload(JPEG, 'image/png', 'slip".png; x=1')
    assert.equal(json.type, 'image/jpeg')
    const answer = await BW.ask('second', 'GET', `/api/v1/certificates/${id}/files/${json.digest}`)
    assert.deepEqual([answer.status, answer.headers['content-type']], [200, 'image/jpeg'])
    assert.match(
      String(answer.headers['content-disposition']),
      /^attachment; filename="document.jpg"; filename\*=UTF-8''/,
    )
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
    assert.match(String(answer.headers['content-security-policy']), /^default-src 'none';.* sandbox$/)
    const shown = await BW.ask('second', 'GET', `/api/v1/certificates/${id}/files/${json.digest}?as=image`)
    assert.match(String(shown.headers['content-disposition']), /^inline; filename="document.jpg"/)
    assert.equal(shown.headers['content-type'], 'image/jpeg')
  })

  test('a slip needs its scan and every answer; then it uses the certificate', async () => {
    const send = (body: object) => BW.ask('second', 'POST', `/api/v1/certificates/${id}/slip`, { body })
    assert.equal((await send({ ...slip(), scan: 'a'.repeat(64) })).json.type, '/problems/scan-missing')
    const { digest = '' } = (await upload(JPEG, 'image/jpeg')).json
    const early = await send({ ...slip({ receivedOn: '2026-11-22', name: '' }), scan: digest })
    const rules = (early.json.findings as { rule: string }[]).map(finding => finding.rule)
    assert.deepEqual(rules, ['confirmer-missing', 'received-misdated'])
    assert.deepEqual((await send({ ...slip(), scan: digest })).json.state, 'used')
    const row = await BW.node.reading.row('certificate', id)
    assert.deepEqual([row?.confirmation?.via, row?.confirmation?.scan, row?.confirmation?.by], ['paper', digest, 'AE'])
    assert.equal((await send({ ...slip(), scan: digest })).json.type, '/problems/receipt-too-late')
  })
})
