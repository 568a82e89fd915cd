import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Role } from '../src/core/participants/rights.ts'
import { ACCESS } from '../src/server/access.ts'
import {
  OTHER_FIRM,
  callersAt,
  type Caller,
  type Offices,
  offices,
  snapshotOf,
  valuing,
  weighing,
} from './access/offices.ts'
import { LICENCE_ACCESS } from '../src/server/access-licences.ts'
import { type Method, serveNode, type ServedNode } from './served-node.ts'
import { STARTING_PROFILE as PROFILE } from '../src/core/printing/starting-profile.ts'
import { asked } from './simulation/world.ts'

/**
 * Every route as everybody: who gets through is written down here once more, by hand and apart from the server's own
 * table, so that a row changed by mistake is a failing test.
 */
const OFFICE: readonly Role[] = ['inspector', 'exporting-officer', 'auditor', 'statistician', 'focal-point', 'valuer']
const STOCK: readonly Role[] = ['licensing-officer', ...OFFICE.filter(role => role !== 'valuer')]
const VALUING: readonly Role[] = ['inspector', 'exporting-officer', 'valuer']
const ARRIVALS: readonly Role[] = ['importing-officer', 'auditor', 'statistician', 'focal-point']
const EXPORT: readonly Role[] = ['inspector', 'exporting-officer']
const SENDERS: readonly Role[] = ['applicant', 'inspector', 'exporting-officer', 'valuer', 'licensing-officer']
const FIRMS: readonly Role[] = ['administrator', 'licensing-officer']
const ISSUING: readonly Role[] = ['exporting-officer']

interface Act {
  /** Roles the route lets in at all; holders of others are told at once. */
  readonly in: readonly Role[]
  /** Roles that may do it. */
  readonly may: readonly Role[]
  readonly states: readonly string[]
  /** What it answers in other states: 409 where nothing else is wrong. */
  readonly otherwise?: number
  readonly body: (frozen: string) => unknown
}

const reason = () => ({ reason: 'the invoice names another weight' })
const frozenOnly = (frozen: string) => ({ frozen })

const slip = { scan: 'a'.repeat(64), name: 'Élise Ngaro', receivedOn: '2026-11-24', ...weighing() }

const CERTIFICATE_ACTS: Readonly<Record<string, Act>> = {
  amend: { in: ['applicant'], may: ['applicant'], states: ['returned'], body: () => ({ document: asked() }) },
  withdraw: { in: ['applicant'], may: ['applicant'], states: ['applied', 'returned'], body: reason },
  return: { in: EXPORT, may: EXPORT, states: ['applied', 'inspected'], body: reason },
  refuse: { in: EXPORT, may: ISSUING, states: ['applied', 'inspected'], body: reason },
  inspect: { in: EXPORT, may: EXPORT, states: ['applied'], body: () => ({ document: asked(), reasons: {} }) },
  value: { in: VALUING, may: ['valuer'], states: ['applied'], body: () => valuing() },
  'send-back': { in: EXPORT, may: ISSUING, states: ['inspected'], body: reason },
  authorise: { in: EXPORT, may: ISSUING, states: ['inspected'], body: frozenOnly },
  // Without a scan that is one, neither leaves anything.
  files: { in: EXPORT, may: EXPORT, states: [], otherwise: 415, body: () => ({}) },
  slip: { in: EXPORT, may: EXPORT, states: [], otherwise: 422, body: () => slip },
  'void/propose': { in: EXPORT, may: EXPORT, states: ['issued'], body: reason },
  'void/decline': { in: EXPORT, may: ISSUING, states: ['void-proposed', 'spoil-proposed'], body: reason },
  'sheet/spoil': { in: EXPORT, may: EXPORT, states: ['issued'], body: () => ({ ...reason(), sheet: 'A4712' }) },
  'sheet/approve': { in: EXPORT, may: ISSUING, states: ['spoil-proposed'], body: frozenOnly },
  'void/approve': { in: EXPORT, may: ISSUING, states: ['void-proposed'], body: frozenOnly },
}

const IMPORTING: readonly Role[] = ['importing-officer']
const importAct = (states: readonly string[], body: Act['body']): Act => ({
  in: IMPORTING,
  may: IMPORTING,
  states,
  body,
})
const IMPORT_ACTS: Readonly<Record<string, Act>> = {
  // Only of a paper without a signature, of which there is none here.
  accept: importAct([], reason),
  photo: { ...importAct([], () => ({})), otherwise: 415 },
  confirm: importAct(['presented'], () => weighing()),
  approve: importAct(['examined'], frozenOnly),
  decline: importAct(['examined'], reason),
  detain: importAct(['presented', 'examined'], reason),
  release: importAct(['detained'], reason),
  'approve-release': importAct(['releasing'], frozenOnly),
  'decline-release': importAct(['releasing'], reason),
  return: importAct(['detained', 'releasing'], reason),
  copy: importAct(['confirmed'], () => ({ name: 'A. Claes' })),
  stock: importAct(['confirmed'], () => ({ holder: OTHER_FIRM })),
  original: importAct(['confirmed'], () => ({ office: 'Antwerp', archive: 'Cellar' })),
  seize: importAct(['detained', 'releasing'], reason),
}

const CONTROLS: readonly Role[] = ['focal-point', 'administrator', 'auditor']
const CONTROL = { state: 'not-met', from: '2026-01-01', how: 'Bags are not numbered.' }
const PRICES = {
  ...{ from: '2026-11-24', currency: 'USD', source: 'Tender of October' },
  lines: [{ hs: '7102.31', size: 'under 1 ct', quality: 'clear', from: '90.00', to: '140.00' }],
}
const FIRM = { name: 'Kgalagadi Rough', address: 'Plot 67782, Gaborone', country: 'BW' }
const WHOLE_OFFICE: readonly Role[] = [...OFFICE, 'licensing-officer', 'importing-officer', 'administrator']

const KEEPERS: readonly Role[] = ['administrator', 'focal-point', 'secretariat']
const PROPOSED = { from: '2026-01-01', frozen: 'a'.repeat(64) }
const ALERTING: readonly Role[] = ['exporting-officer', 'importing-officer', ...KEEPERS]
const ALERT = {
  ...{ first: 'BW0013000', last: 'BW0013049', kind: 'stolen-blanks', from: '2026-10-30', advice: 'detain' },
  ...{ reference: 'CR 114', text: 'Taken from a van.' },
}

const PRODUCTION = {
  ...{ site: 'd'.repeat(32), from: '2026-10-01', to: '2026-10-31' },
  lines: [{ hs: '7102.10', carats: '1.00' }],
}
const CAPACITY = { site: 'd'.repeat(32), caratsAMonth: '1.00', source: 'Resource statement' }

/** Routes that are about no record: the roles let in, and what an allowed call answers. */
const OTHERS: readonly [Method, string, 'public' | 'session' | readonly Role[], number, unknown?][] = [
  ['GET', '/healthz', 'public', 200],
  ['GET', '/readyz', 'public', 200],
  // Every caller here is of the node's own network.
  ['GET', '/metrics', 'public', 200],
  ['GET', '/.well-known/adamas.json', 'public', 200],
  ['GET', '/pack/latest', 'public', 200],
  ['GET', '/log/checkpoint', 'public', 200],
  ['GET', '/exchange/checkpoint?of=EU-BE-1', 'public', 200],
  ['POST', '/exchange/inbox', 'public', 415, {}],
  ['GET', '/api', 'public', 200],
  ['GET', '/api/openapi.json', 'public', 200],
  ['GET', '/api/look.css', 'public', 200],
  ['GET', '/verify', 'public', 503],
  ['GET', '/confirm', 'public', 503],
  ['GET', '/ship', 'public', 503],
  ['GET', '/service', 'public', 503],
  ['POST', '/api/v1/links/read', 'public', 404, { code: '0000-0000-0000-0000' }],
  [
    ...(['POST', '/api/v1/links/confirm', 'public', 404] as const),
    { code: '0000-0000-0000-0000', name: 'Nobody', receivedOn: '2026-11-24', ...weighing() },
  ],
  ['GET', '/desk', 'public', 503],
  ['GET', '/api/v1/node', 'public', 200],
  ['GET', '/api/v1/scheme', 'public', 200],
  ['GET', '/api/v1/service', 'public', 200],
  ['GET', '/api/v1/demonstration', 'public', 404],
  ['POST', '/api/v1/session', 'public', 401, { login: 'nobody', password: 'nothing' }],
  ['POST', '/api/v1/session/demonstration', 'public', 404, { login: 'nobody' }],
  // This world has no identity provider, and an address for which no browser makes a passkey.
  ['POST', '/api/v1/session/provider', 'public', 404, {}],
  ['GET', '/sign-in/back', 'public', 302],
  ['POST', '/api/v1/session/provider/second-factor', 'public', 409, { code: '123456' }],
  ['POST', '/api/v1/session/passkey', 'public', 409, {}],
  ['POST', '/api/v1/session/step-up/passkey', 'session', 409, {}],
  ['GET', '/api/v1/session/passkeys', 'session', 200],
  ['POST', '/api/v1/session/passkeys', 'session', 409, {}],
  ['DELETE', '/api/v1/session/passkeys/none', 'session', 404],
  ['GET', '/api/v1/session', 'session', 200],
  ['POST', '/api/v1/session/step-up', 'session', 403, { code: '123456' }],
  ['POST', '/api/v1/session/second-factor', 'session', 200, {}],
  // The people of this world have no password that anything would fit.
  ['PUT', '/api/v1/session/password', 'session', 403, { present: 'wrong', password: 'as long as it takes' }],
  ['POST', '/api/v1/lint', 'session', 200, { document: asked() }],
  ['GET', '/api/v1/statements', WHOLE_OFFICE, 200],
  ['GET', '/api/v1/find?text=bw', 'session', 200],
  ['GET', '/api/v1/notices', 'session', 200],
  ['POST', '/api/v1/notices/seen', 'session', 200, { until: '2026-11-24T08:00:00Z' }],
  ['GET', '/api/v1/mailbox', 'session', 200],
  ['PUT', '/api/v1/mailbox', 'session', 200, { address: 'somebody@office.example', how: 'daily' }],
  ['POST', '/api/v1/mailbox/prove', 'session', 422, { code: '00000000' }],
  ['DELETE', '/api/v1/mailbox', 'session', 200],
  ['GET', '/api/v1/views', 'session', 200],
  [
    ...(['PUT', `/api/v1/views/${'e'.repeat(32)}`, 'session', 200] as const),
    { list: 'certificates', name: 'Detained', filter: { state: 'detained' } },
  ],
  ['DELETE', `/api/v1/views/${'e'.repeat(32)}`, 'session', 200],
  ['GET', '/api/v1/drafts', ['applicant'], 200],
  ['GET', '/api/v1/drafts/00000000', ['applicant'], 404],
  ['PUT', '/api/v1/drafts/00000000', ['applicant'], 200, { document: {} }],
  ['DELETE', '/api/v1/drafts/00000000', ['applicant'], 200],
  ['POST', '/api/v1/uploads', SENDERS, 200, { digest: 'b'.repeat(64), name: 'invoice.pdf', size: 10 }],
  ['GET', `/api/v1/uploads/${'a'.repeat(64)}`, SENDERS, 404],
  // Without bytes there is no piece.
  ['PUT', `/api/v1/uploads/${'a'.repeat(64)}?at=0`, SENDERS, 415, {}],
  ['DELETE', `/api/v1/uploads/${'a'.repeat(64)}`, SENDERS, 200],
  ['GET', `/api/v1/uploads/${'a'.repeat(64)}/file`, SENDERS, 404],
  ['GET', '/api/v1/certificates', ['applicant', ...OFFICE], 200],
  ['GET', '/api/v1/open', OFFICE, 200],
  ['GET', '/api/v1/specimens', [...WHOLE_OFFICE, 'secretariat'], 200],
  ['GET', '/api/v1/specimens/BW', [...WHOLE_OFFICE, 'secretariat'], 200],
  ['GET', '/api/v1/specimens/BW/0/images/0', [...WHOLE_OFFICE, 'secretariat'], 404],
  [
    ...(['POST', '/api/v1/specimens', KEEPERS, 422] as const),
    { participant: 'BW', from: '2026-01-01', features: [], images: [] },
  ],
  ['POST', '/api/v1/specimens/BW/approve', KEEPERS, 409, PROPOSED],
  ['POST', '/api/v1/specimens/BW/send-back', KEEPERS, 409, { ...PROPOSED, reason: 'The thread is golden.' }],
  ['GET', '/api/v1/alerts', [...WHOLE_OFFICE, 'secretariat'], 200],
  ['POST', '/api/v1/alerts', ALERTING, 422, { ...ALERT, last: 'ZZ0000001' }],
  ['POST', `/api/v1/alerts/${'d'.repeat(32)}/withdraw`, ALERTING, 404, { reason: 'Found again.' }],
  ['POST', `/api/v1/alerts/${'d'.repeat(32)}/decline`, ALERTING, 404, { reason: 'Nobody knows of it.' }],
  ['POST', `/api/v1/alerts/${'d'.repeat(32)}/approve`, KEEPERS, 404, { frozen: 'f'.repeat(64) }],
  ['POST', `/api/v1/alerts/${'d'.repeat(32)}/approve-withdrawal`, KEEPERS, 404, { frozen: 'f'.repeat(64) }],
  ['POST', '/api/v1/open/remind', EXPORT, 422, { destination: 'ZZ' }],
  ['POST', '/api/v1/open/remind-chosen', EXPORT, 200, { ids: ['0'.repeat(32)] }],
  ['GET', '/api/v1/imports', ARRIVALS, 200],
  ['GET', '/api/v1/originals?want=place', ARRIVALS, 200],
  ['POST', '/api/v1/imports/present', IMPORTING, 404, { number: 'BW0000000', office: 'gaborone', read: 'number' }],
  ['POST', '/api/v1/imports/present-paper', IMPORTING, 422, { document: {}, office: 'gaborone' }],
  ['GET', '/api/v1/delegations', 'session', 200],
  ['GET', '/api/v1/persons', ['administrator'], 200],
  ['POST', '/api/v1/persons', ['administrator'], 200, { name: 'Neo', login: 'neo', password: 'as long as it takes' }],
  ['PUT', `/api/v1/persons/${'d'.repeat(32)}/office`, ['administrator'], 404, { office: '' }],
  ['GET', '/api/v1/firms', FIRMS, 200],
  ['POST', '/api/v1/firms', FIRMS, 200, FIRM],
  ['PUT', `/api/v1/firms/${'d'.repeat(32)}`, ['administrator'], 404, FIRM],
  ['POST', `/api/v1/persons/${'d'.repeat(32)}/grants`, ['administrator'], 200, { role: 'auditor' }],
  ['PUT', `/api/v1/persons/${'d'.repeat(32)}/identity`, ['administrator'], 404, { expected: 'neo' }],
  ['DELETE', `/api/v1/persons/${'d'.repeat(32)}/identity`, ['administrator'], 404],
  ['DELETE', `/api/v1/persons/${'d'.repeat(32)}/grants/auditor`, ['administrator'], 404],
  ['GET', '/api/v1/print-profile', [...EXPORT, 'administrator'], 200],
  ['PUT', '/api/v1/print-profile', ['administrator'], 200, { profile: PROFILE, inForce: false }],
  ['PUT', '/api/v1/print-profile/nudge', ['exporting-officer', 'administrator'], 422, { dx: 0, dy: 0 }],
  ['GET', '/api/v1/print-profile/test.pdf', [...EXPORT, 'administrator'], 422],
  ['GET', '/api/v1/production', ['applicant', ...STOCK], 200],
  ['GET', '/api/v1/production/sites', ['applicant', ...STOCK], 200],
  ['POST', '/api/v1/production', ['applicant', 'licensing-officer'], 404, PRODUCTION],
  ['POST', '/api/v1/production/capacity', ['licensing-officer'], 404, CAPACITY],
  ['GET', '/api/v1/stock', ['applicant', ...STOCK], 200],
  ['GET', '/api/v1/stock/gate', ['applicant'], 200],
  ['GET', '/api/v1/holders', ['applicant', 'importing-officer', ...STOCK], 200],
  ['GET', '/api/v1/lots', ['applicant', ...STOCK], 200],
  [
    ...(['POST', '/api/v1/stock', ['licensing-officer'], 404] as const),
    { what: 'opened', holder: 'd'.repeat(32), lines: [], reason: 'Counted on the first day.' },
  ],
  [
    ...(['POST', '/api/v1/stock/seize', ['licensing-officer'], 422] as const),
    { holder: OTHER_FIRM, lots: [], reason: 'By order of the court.' },
  ],
  ['POST', '/api/v1/lots/moves', ['applicant'], 422, { what: 'mixed', lots: [] }],
  ['GET', '/prices', 'public', 503],
  ['GET', '/api/v1/prices', 'public', 200],
  ['POST', '/api/v1/prices', ['valuer', 'administrator'], 200, PRICES],
  ['GET', '/complain', 'public', 503],
  ['POST', '/api/v1/complaints', 'public', 422, { code: 'none', topic: 'money', what: 'half was paid for a stone' }],
  ['POST', '/api/v1/complaints/read', 'public', 422, { code: '0000-0000-0000-0000' }],
  ['POST', '/api/v1/complaints/add', 'public', 422, { code: '0000-0000-0000-0000', text: 'it was on Monday' }],
  ['GET', '/api/v1/complaints', ['focal-point'], 200],
  ['GET', `/api/v1/complaints/${'d'.repeat(32)}`, ['focal-point'], 404],
  ['POST', `/api/v1/complaints/${'d'.repeat(32)}/take`, ['focal-point'], 404, { noConflict: true }],
  ['POST', `/api/v1/complaints/${'d'.repeat(32)}/answer`, ['focal-point'], 404, { text: 'we look into it' }],
  [
    'POST',
    `/api/v1/complaints/${'d'.repeat(32)}/close`,
    ['focal-point'],
    404,
    { text: 'it is paid', outcome: 'settled' },
  ],
  ['GET', '/api/v1/controls', CONTROLS, 200],
  ['GET', '/api/v1/controls/gaps.pdf', CONTROLS, 200],
  ['GET', '/api/v1/controls/IV-c', CONTROLS, 200],
  ['POST', '/api/v1/controls/IV-c', ['focal-point', 'administrator'], 200, CONTROL],
  ['DELETE', '/api/v1/session', 'session', 200],
]

describe('the access matrix', { concurrency: 1 }, () => {
  let all: Offices
  let exporting: ServedNode
  let importing: ServedNode
  const touched = new Set<string>()
  let calls = 0

  before(async () => {
    all = await offices()
    ;[exporting, importing] = [await serveNode(all.exporting), await serveNode(all.importing)]
  })
  after(async () => {
    await exporting.app.close()
    await importing.app.close()
  })

  /** One call, its status, and the node as it was before it. */
  const statusOf = async (at: ServedNode, who: Caller | null, method: Method, url: string, body?: unknown) => {
    const undo = snapshotOf(at.node)
    const answer = await at.ask(who?.id ?? null, method, url, body === undefined ? {} : { body })
    const { status } = answer
    if (status === 200 && method !== 'GET') undo()
    calls++
    return status
  }

  const said = (who: Caller | null) => (who ? `${who.role} of ${who.owns}` : 'nobody')
  const everybody = (at: ServedNode): (Caller | null)[] => [null, ...callersAt(at.node)]
  const sees = (who: Caller, roles: readonly Role[]) =>
    who.owns === 'own' && who.role !== 'none' && [...roles, 'applicant'].includes(who.role)

  test('routes about no record let in whom they name', async () => {
    for (const [method, url, may, expected, body] of OTHERS) {
      touched.add(routeFor(method, url))
      for (const who of everybody(exporting)) {
        const allowed = may === 'public' || (who && (may === 'session' || may.includes(who.role as Role)))
        const status = await statusOf(exporting, who, method, url, body)
        assert.equal(status, allowed ? expected : who ? 403 : 401, `${method} ${url} as ${said(who)}`)
      }
    }
  })

  test('a certificate is read by its office and its own firm, in every state', async () => {
    const held: Readonly<Record<string, (state: string) => boolean>> = {
      '': () => true,
      ...Object.fromEntries(['/certificate.vc', '/certificate.pdf', '/qr'].map(file => [file, isIssued])),
      [`/files/${'a'.repeat(64)}`]: () => false,
    }
    for (const [state, id] of Object.entries(all.certificates)) {
      for (const [file, isThere] of Object.entries(held)) {
        touched.add(`GET /api/v1/certificates/:id${file.replace(/a{64}/, ':digest')}`)
        for (const who of everybody(exporting)) {
          const status = await statusOf(exporting, who, 'GET', `/api/v1/certificates/${id}${file}`)
          const isLetIn = who && who.role !== 'none' && ['applicant', ...OFFICE].includes(who.role)
          const found = who && sees(who, OFFICE) && isThere(state) ? 200 : 404
          assert.equal(status, isLetIn ? found : who ? 403 : 401, `${state}${file} as ${said(who)}`)
        }
      }
    }
  })

  test('a certificate is acted on by whom and in which state the tables say, and nothing else moves it', async () => {
    for (const [name, act] of Object.entries(CERTIFICATE_ACTS)) {
      touched.add(`POST /api/v1/certificates/:id/${name}`)
      for (const [state, id] of Object.entries(all.certificates)) {
        const frozen = (await all.exporting.reading.row('certificate', id))?.frozen?.digest ?? '0'.repeat(64)
        for (const who of everybody(exporting)) {
          const url = `/api/v1/certificates/${id}/${name}`
          const status = await statusOf(exporting, who, 'POST', url, act.body(frozen))
          assert.equal(status, expectedOf(act, who, state), `${name} ${state} as ${said(who)}`)
        }
      }
    }
  })

  test('an arrival is read by its office, in every state', async () => {
    touched.add('GET /api/v1/imports/:id')
    touched.add('GET /api/v1/imports/:id/photo')
    touched.add('GET /api/v1/imports/:id/copy.pdf')
    for (const [state, id] of Object.entries(all.arrivals)) {
      for (const who of everybody(importing)) {
        const status = await statusOf(importing, who, 'GET', `/api/v1/imports/${id}`)
        const isLetIn = who && who.role !== 'none' && ARRIVALS.includes(who.role)
        const found = who?.owns === 'own' ? 200 : 404
        assert.equal(status, isLetIn ? found : who ? 403 : 401, `${state} as ${said(who)}`)
        const photo = await statusOf(importing, who, 'GET', `/api/v1/imports/${id}/photo`)
        assert.equal(photo, isLetIn ? 404 : who ? 403 : 401, `the photograph, ${state} as ${said(who)}`)
        const copy = await statusOf(importing, who, 'GET', `/api/v1/imports/${id}/copy.pdf`)
        assert.equal(copy, isLetIn ? 404 : who ? 403 : 401, `the copy, ${state} as ${said(who)}`)
      }
    }
  })

  test('an arrival is acted on by its officers in the states the tables say, and nothing else moves it', async () => {
    for (const [name, act] of Object.entries(IMPORT_ACTS)) {
      touched.add(`POST /api/v1/imports/:id/${name}`)
      for (const [state, id] of Object.entries(all.arrivals)) {
        const frozen = (await all.importing.reading.row('import', id))?.frozen?.digest ?? '0'.repeat(64)
        for (const who of everybody(importing)) {
          const status = await statusOf(importing, who, 'POST', `/api/v1/imports/${id}/${name}`, act.body(frozen))
          assert.equal(status, expectedOf(act, who, state), `${name} ${state} as ${said(who)}`)
        }
      }
    }
  })

  test('a certificate is applied for by applicants alone', async () => {
    touched.add('POST /api/v1/certificates')
    for (const who of everybody(exporting)) {
      const status = await statusOf(exporting, who, 'POST', '/api/v1/certificates', { document: asked() })
      // The other authority has no block of numbers to issue from.
      const allowed = who?.owns === 'other-authority' ? 422 : 200
      assert.equal(status, who?.role === 'applicant' ? allowed : who ? 403 : 401, said(who))
    }
  })

  test('a proposed role is granted by another administrator of the same authority', async () => {
    touched.add('POST /api/v1/persons/:id/grants/:role/approve')
    const { person, role, frozen } = all.proposed
    for (const who of everybody(exporting)) {
      const url = `/api/v1/persons/${person}/grants/${role}/approve`
      const status = await statusOf(exporting, who, 'POST', url, { frozen })
      const found = who?.owns === 'own' ? 200 : 404
      assert.equal(status, who?.role === 'administrator' ? found : who ? 403 : 401, said(who))
    }
  })

  test('a role is given to a colleague by who holds it, and ended by who has to do with it', async () => {
    touched.add('POST /api/v1/delegations').add('POST /api/v1/delegations/end')
    const which = { role: 'inspector', authority: 'BW-1' }
    const wish = { ...which, to: 'boss', from: '2026-11-24', until: '2026-11-30', reason: 'on leave' }
    const given = { ...which, person: 'boss', by: 'second' }
    for (const who of everybody(exporting)) {
      const may = who?.owns === 'own' ? who.role : 'nobody'
      const give = await statusOf(exporting, who, 'POST', '/api/v1/delegations', wish)
      assert.equal(give, may === 'inspector' ? 200 : who ? 403 : 401, said(who))
      const end = await statusOf(exporting, who, 'POST', '/api/v1/delegations/end', given)
      assert.equal(end, may === 'administrator' ? 404 : who ? 403 : 401, said(who))
    }
  })

  test('books are read by the office and by whose they are', async () => {
    touched.add('GET /api/v1/holders/:id/moves')
    for (const who of everybody(exporting)) {
      const isOffice = who?.role !== 'applicant' && STOCK.includes(who?.role as Role)
      const isLetIn = who && ['applicant', ...STOCK].includes(who.role)
      const sees = isOffice || who?.owns === 'other-firm' ? 200 : 404
      const books = await statusOf(exporting, who, 'GET', `/api/v1/holders/${OTHER_FIRM}/moves`)
      assert.equal(books, isLetIn ? sees : who ? 403 : 401, said(who))
    }
  })

  test('a lot is seen by the office and its firm, which learns where it came from, not where others went', async () => {
    touched.add('GET /api/v1/lots/:id').add('GET /api/v1/trace/:id')
    for (const who of everybody(exporting)) {
      const isOffice = who?.owns === 'own' && STOCK.includes(who.role as Role)
      const isLetIn = who && ['applicant', ...STOCK].includes(who.role)
      const sees = isOffice || who?.owns === 'other-firm' ? 200 : 404
      const lot = await statusOf(exporting, who, 'GET', `/api/v1/lots/${all.lot}`)
      assert.equal(lot, isLetIn ? sees : who ? 403 : 401, said(who))
      const mayTrace = isLetIn || who?.role === 'importing-officer'
      const back = await statusOf(exporting, who, 'GET', `/api/v1/trace/${all.lot}`)
      assert.equal(back, mayTrace ? sees : who ? 403 : 401, said(who))
      const forward = await statusOf(exporting, who, 'GET', `/api/v1/trace/${all.lot}?way=forward`)
      assert.equal(forward, mayTrace ? (isOffice ? 200 : 404) : who ? 403 : 401, said(who))
    }
  })

  test('a second half is sent to another office by nobody but its first officer', async () => {
    for (const [at, noun, records, roles] of [
      [exporting, 'certificates', all.certificates, EXPORT],
      [importing, 'imports', all.arrivals, IMPORTING],
    ] as const) {
      touched.add(`PUT /api/v1/${noun}/:id/office`)
      const { inspected, examined } = records as Record<string, string>
      for (const who of everybody(at)) {
        const status = await statusOf(at, who, 'PUT', `/api/v1/${noun}/${inspected ?? examined}/office`, { office: '' })
        const isLetIn = who && who.role !== 'none' && roles.includes(who.role)
        assert.equal(status, isLetIn && who.owns !== 'own' ? 404 : who ? 403 : 401, `${noun} ${said(who)}`)
      }
    }
  })

  test('a list shows no record of another firm or authority', async () => {
    for (const [at, url, shown] of [
      [exporting, '/api/v1/certificates', ['applicant', ...OFFICE]],
      [importing, '/api/v1/imports', ARRIVALS],
    ] as const) {
      for (const who of callersAt(at.node)) {
        const { json } = await at.ask(who.id, 'GET', url)
        const listed = ((json.items as { firm?: string; authority: string }[] | undefined) ?? []).length
        assert.equal(listed > 0, who.owns === 'own' && (shown as readonly string[]).includes(who.role), said(who))
      }
    }
  })

  test('every route was called, and a new one fails here until it is', t => {
    assert.deepEqual(
      Object.keys(ACCESS).filter(route => !touched.has(route) && !(route in LICENCE_ACCESS)),
      [],
    )
    t.diagnostic(`${calls} calls`)
  })
})

function isIssued(state: string): boolean {
  return !['applied', 'returned', 'refused', 'inspected', 'authorised'].includes(state)
}

function expectedOf(act: Act, who: Caller | null, state: string): number {
  if (!who) return 401
  if (who.role === 'none' || !act.in.includes(who.role)) return 403
  if (who.owns !== 'own') return 404
  if (!act.may.includes(who.role)) return 403
  return act.states.includes(state) ? 200 : (act.otherwise ?? 409)
}

/** The row of the table a concrete address belongs to. */
function routeFor(method: Method, url: string): string {
  const path = url.split('?')[0] as string
  const pattern = (route: string) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+').replace('*', '.+')}$`)
  const routes = Object.keys(ACCESS).filter(route => pattern(route).test(`${method} ${path}`))
  return routes.find(route => !route.endsWith('*')) ?? (routes.at(0) as string)
}
