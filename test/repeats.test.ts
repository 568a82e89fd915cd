import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { ACCESS } from '../src/server/access.ts'
import { LICENCE_ACCESS } from '../src/server/access-licences.ts'
import { pdf } from './files.ts'
import { goodDocument } from './small-scheme.ts'
import { OTHER_FIRM, type Offices, offices, snapshotOf, valuing, weighing } from './access/offices.ts'
import { type Method, serveNode, type ServedNode } from './served-node.ts'
import { registerSite } from '../src/operations/sites/register.ts'
import { as, asked, FIRM } from './simulation/world.ts'

const BASE = '/api/v1'
const [APPLICANT, OFFICER, ARRIVALS] = ['applicant BW-1', 'exporting-officer BW-1', 'importing-officer EU-BE-1']
const LICENSER = 'licensing-officer BW-1'
const VALUER = 'valuer BW-1'
const reason = { reason: 'the invoice names another weight' }
const document = { document: asked() }
const elsewhere = { document: { ...asked(), destination: 'AE' } }
const neo = { name: 'Neo', login: 'neo', password: 'as long as it takes' }
const firm = { name: 'Kgalagadi Rough', address: 'Plot 67782, Gaborone', country: 'BW' }
const newcomer = `/persons/${'d'.repeat(32)}/grants`

/** The state a record is in, the input, and an input that is no repeat of it; `frozen` stands for the digest frozen. */
type OnRecord = readonly [name: string, state: string, input: unknown, other: unknown]

const FROZEN = 'frozen'
const another = { reason: 'a seal is torn' }
const away = { frozen: 'f'.repeat(64) }

const CERTIFICATE_ACTS: readonly OnRecord[] = [
  ['amend', 'returned', document, elsewhere],
  ['withdraw', 'applied', reason, another],
  ['return', 'applied', reason, another],
  ['refuse', 'applied', reason, another],
  ['inspect', 'applied', document, { ...document, reasons: { 'price-implausible': 'weighed and valued again' } }],
  ['value', 'applied', valuing(), valuing('310501.00')],
  ['send-back', 'inspected', reason, another],
  ['authorise', 'inspected', FROZEN, away],
  ['void/propose', 'issued', reason, another],
  ['void/decline', 'void-proposed', reason, another],
  ['void/approve', 'void-proposed', FROZEN, away],
  ['sheet/spoil', 'issued', { ...reason, sheet: 'A4712' }, { ...reason, sheet: 'A4713' }],
  ['sheet/approve', 'spoil-proposed', FROZEN, away],
]

const IMPORT_ACTS: readonly OnRecord[] = [
  ['confirm', 'presented', weighing(), weighing('1204.31')],
  ['approve', 'examined', FROZEN, away],
  ['decline', 'examined', reason, another],
  ['detain', 'presented', reason, another],
  ['release', 'detained', reason, another],
  ['approve-release', 'releasing', FROZEN, away],
  ['decline-release', 'releasing', reason, another],
  ['return', 'detained', reason, another],
  ['seize', 'detained', reason, another],
  ['stock', 'confirmed', { holder: OTHER_FIRM }, { holder: FIRM }],
  ['copy', 'confirmed', { name: 'A. Claes' }, { name: 'B. Claes' }],
  ['original', 'confirmed', { office: 'Antwerp', archive: 'Cellar' }, { office: 'Antwerp', archive: 'Attic' }],
]

/**
 * What is no act: reading; drafts, views, mailboxes, print profiles, expected persons, offices and corrected firms,
 * which are simply put again; the door, where a second attempt is one; scans and files in pieces, which their own bytes
 * name (uploads.test.ts); complaints, which their codes name (complaints.test.ts); partners, whose envelopes carry
 * their own ids; and codes that work once (by-mail.test.ts).
 */
const NO_NOUNS = 'session|lint|drafts|views|notices|mailbox|uploads|links|print-profile'
const TOLD = '/v1/complaints(/read|/add)?$'
const PUT_AGAIN = '^GET|^PUT .*/firms/'
const NO_ACTS = new RegExp(`${PUT_AGAIN}|${TOLD}|/v1/(${NO_NOUNS})|/exchange/|/(files|photo|identity|office)$`)

describe('a write sent again under its key', { concurrency: 1 }, () => {
  let all: Offices
  let nodes: Readonly<Record<'exporting' | 'importing', ServedNode>>
  const repeated = new Set<string>()
  before(async () => {
    all = await offices()
    nodes = { exporting: await serveNode(all.exporting), importing: await serveNode(all.importing) }
  })
  after(() => Promise.all(Object.values(nodes).map(node => node.app.close())))

  /** Twice the same is one act and one answer; something else under the same key is refused and does nothing. */
  const twice = async (
    at: 'exporting' | 'importing',
    [person, method, url, input]: readonly [string, Method, string, unknown?],
    other: { readonly url?: string; readonly input?: unknown },
  ) => {
    const { node, ask } = nodes[at]
    const asking = { key: `once${url.replaceAll('/', '-')}`.slice(0, 80) }
    const send = (path: string, body: unknown) => ask(person, method, `${BASE}${path}`, { ...asking, body })
    const first = await send(url, input)
    assert.equal(first.status, 200, first.text)
    const before = happenedIn(node)
    const again = await send(url, input)
    assert.deepEqual([again.status, again.text], [200, first.text])
    const differs = await send(other.url ?? url, other.input)
    assert.deepEqual([differs.status, differs.json.type], [409, '/problems/repeat-differs'], differs.text)
    assert.deepEqual(happenedIn(node), before)
    return first
  }

  /** The same about a record in a state, which is put back afterwards. */
  const twiceOnRecord = async (noun: 'certificates' | 'imports', [name, state, input, other]: OnRecord) => {
    const at = noun === 'imports' ? 'importing' : 'exporting'
    const ids: Readonly<Record<string, string>> = noun === 'imports' ? all.arrivals : all.certificates
    const own = /amend|withdraw/.test(name) ? APPLICANT : name === 'value' ? VALUER : OFFICER
    const person = noun === 'imports' ? ARRIVALS : own
    const row = await nodes[at].node.reading.row(noun === 'imports' ? 'import' : 'certificate', ids[state] as string)
    const body = input === FROZEN ? { frozen: row?.frozen?.digest } : input
    await nodes[at].ask(person, 'GET', `${BASE}/session`)
    const undo = snapshotOf(nodes[at].node)
    const differs = other === undefined ? { url: `/${noun}/${ids.returned}/${name}`, input } : { input: other }
    await twice(at, [person, 'POST', `/${noun}/${row?.id}/${name}`, body], differs)
    undo()
    repeated.add(`POST ${BASE}/${noun}/:id/${name}`)
  }

  for (const act of CERTIFICATE_ACTS) {
    test(`certificates: ${act[0]} happens once`, () => twiceOnRecord('certificates', act))
  }
  for (const act of IMPORT_ACTS) test(`imports: ${act[0]} happens once`, () => twiceOnRecord('imports', act))

  test('an application, and a certificate at the counter', async () => {
    await twice('exporting', [APPLICANT, 'POST', '/certificates', document], { input: elsewhere })
    const { number = '' } = (await all.importing.reading.row('import', all.arrivals.announced)) ?? {}
    const present = { number, office: 'antwerp', read: 'number' }
    const counter = [ARRIVALS, 'POST', '/imports/present', present] as const
    await twice('importing', counter, { input: { ...present, office: 'ghent' } })
    for (const noun of ['certificates', 'imports/present']) repeated.add(`POST ${BASE}/${noun}`)
  })

  test('a confirmation that came on paper', async () => {
    const id = all.certificates.issued
    const scan = pdf()
    const sent = await nodes.exporting.app.inject({
      ...{ method: 'POST', url: `${BASE}/certificates/${id}/files?name=slip.pdf`, payload: scan },
      headers: { ...(await nodes.exporting.headersOf(OFFICER)), 'content-type': 'application/pdf' },
    })
    const { digest } = sent.json() as { digest: string }
    const slip = { scan: digest, name: 'Élise Ngaro', receivedOn: '2026-11-24', ...weighing() }
    const file = [OFFICER, 'POST', `/certificates/${id}/slip`, slip] as const
    await twice('exporting', file, { input: { ...slip, name: 'Somebody Else' } })
    repeated.add(`POST ${BASE}/certificates/:id/slip`)
  })

  test('a specimen, sent back, entered again and approved', async () => {
    const feature = { name: 'Watermark', where: 'Centre', look: 'A diamond, seen against the light' }
    const specimen = { participant: 'BW', from: '2026-01-01', features: [feature], images: [] }
    const enter = ['boss', 'POST', '/specimens', specimen] as const
    const { frozen } = (await twice('exporting', enter, { input: { ...specimen, from: '2026-02-01' } })).json
    const which = { from: specimen.from, frozen }
    const back = { ...which, reason: 'the thread is golden' }
    const sent = ['boss-2', 'POST', '/specimens/BW/send-back', back] as const
    await twice('exporting', sent, { input: { ...back, reason: 'another' } })
    await nodes.exporting.ask('boss', 'POST', `${BASE}/specimens`, { body: specimen })
    const approve = ['boss-2', 'POST', '/specimens/BW/approve', which] as const
    await twice('exporting', approve, { input: { ...which, from: '2026-02-01' } })
    for (const url of ['', '/:participant/send-back', '/:participant/approve']) {
      repeated.add(`POST ${BASE}/specimens${url}`)
    }
  })

  test('an alert, raised and withdrawn', async () => {
    const wish = {
      ...{ first: 'BW0013000', last: 'BW0013049', kind: 'stolen-blanks', from: '2026-10-30', advice: 'detain' },
      ...{ reference: 'CR 114', text: 'Taken from a van.' },
    }
    const one = { ...wish, first: wish.last }
    const { id, frozen } = (await twice('exporting', ['boss', 'POST', '/alerts', wish], { input: one })).json
    const at = `/alerts/${String(id)}`
    await twice('exporting', ['boss-2', 'POST', `${at}/approve`, { frozen }], { input: away })
    const ending = await twice('exporting', ['boss', 'POST', `${at}/withdraw`, reason], { input: another })
    const end = ['boss-2', 'POST', `${at}/approve-withdrawal`, { frozen: ending.json.frozen }] as const
    await twice('exporting', end, { input: away })
    const second = (await twice('exporting', [OFFICER, 'POST', '/alerts', wish], { input: one })).json
    const decline = ['boss-2', 'POST', `/alerts/${String(second.id)}/decline`, reason] as const
    await twice('exporting', decline, { input: another })
    for (const half of ['approve', 'decline', 'withdraw', 'approve-withdrawal'])
      repeated.add(`POST ${BASE}/alerts/:id/${half}`)
    repeated.add(`POST ${BASE}/alerts`)
  })

  test('a partner asked for its confirmations', async () => {
    const remind = [OFFICER, 'POST', '/open/remind', { destination: 'EU' }] as const
    await twice('exporting', remind, { input: { destination: 'AE' } })
    repeated.add(`POST ${BASE}/open/remind`)
    const chosen = [OFFICER, 'POST', '/open/remind-chosen', { ids: [all.certificates.issued] }] as const
    await twice('exporting', chosen, { input: { ids: ['0'.repeat(32)] } })
    repeated.add(`POST ${BASE}/open/remind-chosen`)
  })

  test('a paper without a signature, and taking it for genuine', async () => {
    const issuer = { participant: 'CF', authority: '' }
    const typed = goodDocument({
      number: 'CF0000099',
      provenance: 'CF',
      issuer,
      origin: { kind: 'single', country: 'CF' },
    })
    const paper = { document: typed, office: 'antwerp' }
    const post = [ARRIVALS, 'POST', '/imports/present-paper', paper] as const
    const { json } = await twice('importing', post, { input: { ...paper, office: 'ghent' } })
    await twice('importing', [ARRIVALS, 'POST', `/imports/${String(json.id)}/accept`, reason], { input: another })
    for (const noun of ['imports/present-paper', 'imports/:id/accept']) repeated.add(`POST ${BASE}/${noun}`)
  })

  test('how a standard is met', async () => {
    const said = { state: 'not-met', from: '2026-01-01', how: 'Bags are not numbered.' }
    await twice('exporting', ['boss', 'POST', '/controls/IV-c', said], { input: { ...said, from: '2026-02-01' } })
    repeated.add(`POST ${BASE}/controls/:standard`)
  })

  test('what an officer does with a complaint', async () => {
    const code = '7K3M-09QX-2F5B-WN8D'
    const told = { code, topic: 'money', what: 'half was paid for a stone' }
    assert.equal((await nodes.exporting.ask(null, 'POST', `${BASE}/complaints`, { body: told })).status, 200)
    const { items } = await nodes.exporting.node.reading.listed('complaint', { limit: 1 })
    const url = `/complaints/${items[0]?.id}`
    const word = { text: 'we spoke with the buyer' }
    const focal = 'focal-point BW-1'
    await twice('exporting', [focal, 'POST', `${url}/take`, { noConflict: true }], { input: { noConflict: false } })
    await twice('exporting', [focal, 'POST', `${url}/answer`, word], { input: { text: 'we spoke with nobody' } })
    const closing = { ...word, outcome: 'settled' }
    await twice('exporting', [focal, 'POST', `${url}/close`, closing], { input: { ...closing, outcome: 'passed-on' } })
    for (const name of ['take', 'answer', 'close']) repeated.add(`POST ${BASE}/complaints/:id/${name}`)
  })

  test('prices for diggers', async () => {
    const line = { hs: '7102.31', size: 'under 1 ct', quality: 'clear', from: '90.00', to: '140.00' }
    const table = { from: '2026-11-24', currency: 'USD', source: 'Tender of October', lines: [line] }
    await twice('exporting', [VALUER, 'POST', '/prices', table], { input: { ...table, currency: 'BWP' } })
    repeated.add(`POST ${BASE}/prices`)
  })

  test('a firm', async () => {
    await twice('exporting', ['boss', 'POST', '/firms', firm], { input: { ...firm, country: 'ZA' } })
    repeated.add(`POST ${BASE}/firms`)
  })

  test('stock that is written down, moved and taken away', async () => {
    const entry = {
      what: 'found',
      holder: OTHER_FIRM,
      lines: [{ hs: '7102.31', carats: '1.00', origin: 'BW' }],
      ...reason,
    }
    const { json } = await twice('exporting', [LICENSER, 'POST', '/stock', entry], { input: { ...entry, ...another } })
    const [id] = json.lots as string[]
    const split = { what: 'split', lots: [{ id }], pieces: ['0.40'] }
    const moved = await twice('exporting', ['other firm', 'POST', '/lots/moves', split], {
      input: { ...split, pieces: ['0.50'] },
    })
    const lots = (moved.json.lots as string[]).map(lot => ({ id: lot }))
    const seizure = { holder: OTHER_FIRM, lots, ...reason }
    await twice('exporting', [LICENSER, 'POST', '/stock/seize', seizure], { input: { ...seizure, ...another } })
    for (const url of ['stock', 'lots/moves', 'stock/seize']) repeated.add(`POST ${BASE}/${url}`)
  })

  test('what was mined, and how much a site can yield', async () => {
    const lines = [{ hs: '7102.10', carats: '1.00' }]
    const geometry = { type: 'Point', coordinates: [24, -21] }
    const pit = { name: 'Ngami pit', kind: 'mine' as const, firm: OTHER_FIRM, geometry, reasons: {} }
    const made = await registerSite(all.exporting, as(all.exporting, 'licenser'), pit)
    const site = made.ok ? made.value.id : ''
    const record = { site, from: '2026-10-01', to: '2026-10-31', lines }
    await twice('exporting', ['other firm', 'POST', '/production', record], { input: { ...record, to: '2026-10-30' } })
    const capacity = { site, caratsAMonth: '100.00', source: 'Resource statement' }
    await twice('exporting', [LICENSER, 'POST', '/production/capacity', capacity], {
      input: { ...capacity, caratsAMonth: '99.00' },
    })
    for (const url of ['production', 'production/capacity']) repeated.add(`POST ${BASE}/${url}`)
  })

  test('a person, and the three steps of a role', async () => {
    await twice('exporting', ['boss', 'POST', '/persons', neo], { input: { ...neo, login: 'neo-2' } })
    const propose = ['boss', 'POST', newcomer, { role: 'auditor' }] as const
    const { frozen } = (await twice('exporting', propose, { input: { role: 'inspector' } })).json
    await twice('exporting', ['boss-2', 'POST', `${newcomer}/auditor/approve`, { frozen }], { input: away })
    await twice('exporting', ['boss', 'DELETE', `${newcomer}/auditor`], { url: `${newcomer}/inspector` })
    const grants = `${BASE}/persons/:id/grants`
    for (const url of [`${BASE}/persons`, grants, `${grants}/:role/approve`]) repeated.add(`POST ${url}`)
    repeated.add(`DELETE ${grants}/:role`)
  })

  test('a role given to a colleague, and ended', async () => {
    const which = { role: 'exporting-officer', authority: 'BW-1' }
    const wish = { ...which, to: 'boss', from: '2026-11-24', until: '2026-11-30', reason: 'on leave' }
    await twice('exporting', [OFFICER, 'POST', '/delegations', wish], { input: { ...wish, until: '2026-11-29' } })
    const given = { ...which, person: 'boss', by: OFFICER }
    await twice('exporting', [OFFICER, 'POST', '/delegations/end', given], { input: { ...given, person: 'boss-2' } })
    for (const url of ['delegations', 'delegations/end']) repeated.add(`POST ${BASE}/${url}`)
  })

  test('every act of the access matrix was sent again, and a new one fails here until it is', () => {
    const acts = Object.keys(ACCESS).filter(route => !NO_ACTS.test(route) && !(route in LICENCE_ACCESS))
    assert.deepEqual(acts.toSorted(), [...repeated].toSorted())
  })
})

/** What a write leaves behind: acts, statements to partners, accounts. */
function happenedIn({ model: { acts, outbox, kept } }: ServedNode['node']) {
  return { acts: acts.length, sent: outbox.size, accounts: [...(kept.get('account')?.keys() ?? [])] }
}
