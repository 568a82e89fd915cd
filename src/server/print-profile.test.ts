import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Offices, offices } from '../../test/access/offices.ts'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import type { Place, PrintProfile } from '../core/printing/profile.ts'
import { STARTING_PROFILE } from '../core/printing/starting-profile.ts'
import { readPdf } from '../documents/read-pdf.ts'
import { readPlaces } from '../documents/read-places.ts'
import { certificatePrinter } from '../documents/printer.ts'
import type { Finding } from '../core/values/finding.ts'

const [ADMINISTRATOR, OFFICER] = ['administrator BW-1', 'exporting-officer BW-1']
const URL = '/api/v1/print-profile'
const NUMBERED = { ...STARTING_PROFILE, numberedSheets: true }

describe('printing on the authority’s own paper', { concurrency: 1 }, () => {
  let all: Offices
  let node: ServedNode
  before(async () => {
    all = await offices()
    node = await serveNode(all.exporting, { print: certificatePrinter(false) })
  })
  after(() => node.app.close())

  const keep = (profile: unknown, inForce = true) => node.ask(ADMINISTRATOR, 'PUT', URL, { body: { profile, inForce } })
  const rulesOf = (json: Readonly<Record<string, unknown>>) =>
    (json.findings as Finding[]).map(({ rule, path }) => `${rule} ${path}`)
  const pdfOf = async (id: string) => {
    const answer = await node.app.inject({
      url: `/api/v1/certificates/${id}/certificate.pdf`,
      headers: await node.headersOf(OFFICER),
    })
    return { status: answer.statusCode, bytes: new Uint8Array(answer.rawPayload), text: answer.body }
  }

  test('without a profile there is none to test, and certificates go on plain A4', async () => {
    const { json } = await node.ask(OFFICER, 'GET', URL)
    assert.deepEqual([json.profile, json.inForce, json.mayChange, json.mayNudge], [null, false, false, true])
    assert.equal((await node.ask(OFFICER, 'GET', `${URL}/test.pdf`)).status, 422)
    assert.equal((await node.ask(OFFICER, 'PUT', `${URL}/nudge`, { body: { dx: 0.1, dy: 0 } })).status, 422)
    const [page] = readPlaces(readPdf((await pdfOf(all.certificates.issued)).bytes))
    assert.ok(page?.texts.some(({ text }) => text.includes('Kimberley Process Certificate')))
  })

  test('a profile with mistakes is told each at its place, and is not kept', async () => {
    const { number: _, ...fields } = STARTING_PROFILE.fields
    const unmeasured = await keep({ ...STARTING_PROFILE, sheet: { width: 1, height: 297 } })
    assert.deepEqual([unmeasured.status, rulesOf(unmeasured.json)], [422, ['print-measure sheet.width']])
    const lacking = await keep({ ...STARTING_PROFILE, fields })
    assert.deepEqual([lacking.status, rulesOf(lacking.json)], [422, ['print-field-missing fields.number']])
    assert.match(lacking.text, /“Certificate number” has no place on the sheet/)
    assert.equal((await node.ask(OFFICER, 'GET', URL)).json.profile, null)
  })

  test('a good one is kept, moved by an exporting officer, and keeps its nudge when it is changed', async () => {
    assert.equal((await keep(STARTING_PROFILE, false)).status, 200)
    const moved = await node.ask(OFFICER, 'PUT', `${URL}/nudge`, { body: { dx: -0.8, dy: 0.3 } })
    assert.deepEqual(moved.json.nudge, { dx: -0.8, dy: 0.3 })
    const far = await node.ask(OFFICER, 'PUT', `${URL}/nudge`, { body: { dx: 11, dy: 0.05 } })
    assert.deepEqual([far.status, rulesOf(far.json)], [422, ['print-measure dx', 'print-measure dy']])
    const kept = await keep(NUMBERED)
    assert.deepEqual([kept.json.nudge, kept.json.inForce, kept.json.profile], [{ dx: -0.8, dy: 0.3 }, true, NUMBERED])
  })

  test('the test page is drawn at the nudged place, with every field by its name', async () => {
    const answer = await node.app.inject({ url: `${URL}/test.pdf`, headers: await node.headersOf(OFFICER) })
    const [page] = readPlaces(readPdf(new Uint8Array(answer.rawPayload)))
    const name = page?.texts.find(({ text }) => text === 'Country of origin')
    const { x } = NUMBERED.fields.origin as Place
    assert.ok(name && Math.abs(name.x - (x + 0.6 - 0.8)) < 0.1, JSON.stringify(name))
    const cross = page?.texts.find(({ text }) => text.startsWith('20.0 mm from the left edge, 20.0'))
    assert.ok(cross && Math.abs(cross.x - (21.5 - 0.8)) < 0.1, JSON.stringify(cross))
  })

  test('a certificate is printed in the places of the profile in force', async () => {
    const [page] = readPlaces(readPdf((await pdfOf(all.certificates.issued)).bytes))
    const number = (await all.exporting.reading.row('certificate', all.certificates.issued))?.number
    const found = page?.texts.find(({ text }) => text === number)
    const { x, width } = NUMBERED.fields.number as Place
    assert.ok(found && Math.abs(found.end - (x + width - 0.8)) < 1, JSON.stringify(found))
    assert.ok(!page?.texts.some(({ text }) => text.includes('Kimberley')))
  })

  test('a text that does not fit is refused with the name of its field', async () => {
    const exporter = { ...(NUMBERED.fields.exporter as Place), width: 6 }
    const narrow: PrintProfile = { ...NUMBERED, fields: { ...NUMBERED.fields, exporter } }
    assert.equal((await keep(narrow)).status, 200)
    const { status, text } = await pdfOf(all.certificates.issued)
    assert.equal(status, 422)
    assert.match(text, /“Exporter” does not fit its frame/)
    await keep(NUMBERED)
  })

  test('authorising asks for the sheet in the tray, and the desk proposes the one after the last', async () => {
    const url = `/api/v1/certificates/${all.certificates.inspected}`
    const { json: seen } = await node.ask(OFFICER, 'GET', url)
    assert.deepEqual(seen.tray, {})
    const { frozen } = seen.row as { frozen: { digest: string } }
    const blind = await node.ask(OFFICER, 'POST', `${url}/authorise`, { body: { frozen: frozen.digest } })
    assert.deepEqual([blind.status, rulesOf(blind.json)], [422, ['sheet-number-missing sheet']])
    const body = { frozen: frozen.digest, sheet: 'a 004711' }
    const authorised = await node.ask(OFFICER, 'POST', `${url}/authorise`, { body })
    assert.equal(authorised.status, 200, authorised.text)
    const { json } = await node.ask(OFFICER, 'GET', url)
    assert.deepEqual([(json.row as { sheet: string }).sheet, json.tray], ['A004711', { next: 'A004712' }])
    const said = (json.history as { text: string }[]).map(({ text }) => text)
    assert.ok(
      said.some(text => /authorised BW\d+, on sheet A004711$/.test(text)),
      said.join(' | '),
    )
    assert.ok((json.actions as { action: string }[]).some(({ action }) => action === 'spoil-propose'))
  })

  test('a spoiled sheet asks for the next one, and ends in a certificate that is signed at once', async () => {
    const url = `/api/v1/certificates/${all.certificates.inspected}`
    const said = { reason: 'It jammed in the printer.', sheet: 'A004711' }
    const used = await node.ask('inspector BW-1', 'POST', `${url}/sheet/spoil`, { body: said })
    assert.deepEqual([used.status, rulesOf(used.json)], [422, ['sheet-used sheet']])
    const proposed = await node.ask('inspector BW-1', 'POST', `${url}/sheet/spoil`, {
      body: { ...said, sheet: 'A004712' },
    })
    const { frozen } = proposed.json
    const again = await node.ask(OFFICER, 'POST', `${url}/sheet/approve`, { body: { frozen } })
    assert.equal(again.status, 200, again.text)
    const { json } = await node.ask(OFFICER, 'GET', `/api/v1/certificates/${String(again.json.id)}`)
    const row = json.row as Readonly<Record<string, string>>
    assert.deepEqual([row.state, row.sheet, row.replaces], ['issued', 'A004712', all.certificates.inspected])
    const old = (await node.ask(OFFICER, 'GET', url)).json
    assert.deepEqual([(old.row as { state: string }).state, old.reason], ['void', said.reason])
  })
})
