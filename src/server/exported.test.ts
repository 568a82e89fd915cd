import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { asked, simulatedWorld } from '../../test/simulation/world.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('a list as a file', { concurrency: 1 }, () => {
  let node: ServedNode
  before(async () => {
    node = await serveNode((await simulatedWorld(1)).nodes.BW)
    for (const name of ['=HYPERLINK("http://x.example","y")', 'Kgalagadi, "Rough"']) {
      const document = { ...asked(), importer: { ...asked().importer, name } }
      const { status, text } = await node.ask('exporter', 'POST', '/api/v1/certificates', { body: { document } })
      assert.equal(status, 200, text)
    }
  })
  after(() => node.app.close())

  const list = (person: string, accept: string, query = '') =>
    node.ask(person, 'GET', `/api/v1/certificates${query}`, { headers: { accept } })

  test('it is JSON where nothing else is asked for first', async () => {
    for (const accept of ['*/*', 'application/json', 'application/json, text/csv', 'text/html']) {
      assert.match(String((await list('inspector', accept)).headers['content-type']), /^application\/json/, accept)
    }
  })

  test('who may not see the list gets no file of it', async () => {
    assert.equal((await list('importer', 'text/csv')).status, 403)
  })

  test('as CSV it begins with a byte order mark, and no text in it is a formula', async () => {
    const { text, headers } = await list('inspector', 'text/csv', '?sort=number&order=asc')
    assert.match(String(headers['content-disposition']), /^attachment; filename="certificates-\d{4}-\d\d-\d\d\.csv"$/)
    const [head, first, second, end] = text.split('\r\n')
    assert.match(head ?? '', /^\ufeffnumber,reference,state,exporter,/)
    assert.match(first ?? '', /,"'=HYPERLINK\(""http:\/\/x\.example"",""y""\)",EU,/)
    assert.match(second ?? '', /,"Kgalagadi, ""Rough""",EU,.*,4145\.10,/)
    assert.equal(end, '')
  })

  test('it holds what the filter finds, in its order, and all of it', async () => {
    const rowsIn = (text: string) => text.trim().split('\r\n').slice(1)
    const [down, up] = await Promise.all(
      ['?sort=number', '?sort=number&order=asc&limit=1'].map(async query =>
        rowsIn((await list('inspector', 'text/csv', query)).text),
      ),
    )
    assert.deepEqual(down?.toReversed(), up)
    assert.deepEqual(rowsIn((await list('inspector', 'text/csv', '?text=%22rough')).text).length, 1)
  })

  test('as XLSX quantities are numbers with all their digits, and text is text', async () => {
    const answer = await node.app.inject({
      ...{ method: 'GET', url: '/api/v1/certificates', remoteAddress: '10.9.9.9' },
      headers: { accept: XLSX, cookie: String((await node.headersOf('inspector')).cookie) },
    })
    const sheet = partOf(answer.rawPayload, 'xl/worksheets/sheet1.xml')
    assert.match(sheet, /<c r="K\d" s="2"><v>4145\.10<\/v><\/c>/)
    assert.match(sheet, /<c r="E\d" s="1" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK\(&quot;http/)
    assert.doesNotMatch(sheet, /<f>/)
    assert.match(partOf(answer.rawPayload, 'xl/styles.xml'), /numFmtId="49"[^>]+quotePrefix="1"/)
  })
})

/** A part of a ZIP file, found by its central directory. */
function partOf(zip: Buffer, name: string): string {
  for (let at = zip.readUInt32LE(zip.length - 6); zip.readUInt32LE(at) === 0x02014b50; ) {
    const length = zip.readUInt16LE(at + 28)
    const begins = zip.readUInt32LE(at + 42) + 30 + length
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      return inflateRawSync(zip.subarray(begins, begins + zip.readUInt32LE(at + 20))).toString('utf8')
    }
    at += 46 + length
  }
  throw new Error(`no ${name} in the file`)
}
