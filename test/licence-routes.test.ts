import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Role } from '../src/core/participants/rights.ts'
import { LICENCE_ACCESS } from '../src/server/access-licences.ts'
import { callersAt, type Offices, offices, OTHER_FIRM, snapshotOf } from './access/offices.ts'
import { grantRight } from './simulation/licensing.ts'
import { type Method, serveNode, type ServedNode } from './served-node.ts'
import { FIRM } from './simulation/world.ts'

/**
 * Every route of licences and sites as everybody, and every write of them twice: who gets through is written down here
 * once more, by hand and apart from the server's own table.
 */
const OFFICER = 'licensing-officer BW-1'
const APPLICANT = 'applicant BW-1'
const LICENSING: readonly Role[] = ['licensing-officer']
const APPLYING: readonly Role[] = ['applicant', 'licensing-officer']
const LOOKING: readonly Role[] = [
  ...APPLYING,
  ...(['inspector', 'exporting-officer', 'valuer', 'auditor', 'statistician', 'focal-point'] as const),
]
const PLACES: readonly Role[] = [...APPLYING, 'auditor']

const record = {
  ...{ natural: false, name: 'Okavango Diamond Company', address: 'Plot 4412, Gaborone', nationality: 'BW' },
  area: 'Gaborone',
}
const apply = { kind: 'exporter', record }
const term = { from: '2026-11-24', until: '2027-11-23', conditions: '' }
const reason = { reason: 'two returns are missing' }
const report = { result: 'in-order', report: 'Premises were seen.' }
const square = (lon: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, -24.5],
      [lon + 0.01, -24.5],
      [lon + 0.01, -24.49],
      [lon, -24.5],
    ],
  ],
})
const site = (lon: number) => ({ name: 'Pit', kind: 'mine', geometry: square(lon) })
const file = (lon: number) => ({
  file: { type: 'Feature', properties: { name: 'Pit', kind: 'mine' }, geometry: square(lon) },
})

type Case = readonly [string, Method, string, unknown, readonly Role[], number?]

describe('licences and sites over HTTP', { concurrency: 1 }, () => {
  let all: Offices
  let served: ServedNode
  const touched = new Set<string>()
  const ids: Record<'applied' | 'inspected' | 'granted' | 'suspended' | 'proposed' | 'site', string> = {
    ...{ applied: '', inspected: '', granted: '', suspended: '', proposed: '', site: '' },
  }
  let frozen = ''

  const act = async (url: string, body: unknown, person = OFFICER) => {
    const answer = await served.ask(person, 'POST', `/api/v1${url}`, { body })
    assert.equal(answer.status, 200, `${url} ${answer.text}`)
    return answer.json as { id: string; frozen: string }
  }

  before(async () => {
    all = await offices()
    await grantRight(all.exporting, 'licensor', 'licensing-officer')
    served = await serveNode(all.exporting)
    // Sessions are begun before anything is undone.
    for (const { id } of callersAt(all.exporting)) await served.ask(id, 'GET', '/api/v1/session')
    const firm = { name: 'Okavango', address: 'Gaborone', country: 'BW' }
    for (const id of [FIRM, OTHER_FIRM]) {
      await all.exporting.keeping.put('firm', { id, authority: 'BW-1', ...firm })
    }
    for (const state of ['applied', 'inspected', 'granted', 'suspended', 'proposed'] as const) {
      const { id } = await act('/licences', apply, APPLICANT)
      ids[state] = id
      if (state !== 'applied') await act(`/licences/${id}/inspect`, report)
      if (state !== 'applied' && state !== 'inspected') await act(`/licences/${id}/grant`, term)
    }
    await act(`/licences/${ids.suspended}/suspend`, reason)
    frozen = (await act(`/licences/${ids.proposed}/revoke/propose`, reason, 'licensor')).frozen
    ids.site = (await act('/sites', site(24), APPLICANT)).id
  })
  after(() => served.app.close())

  /** Route, address, body, the roles let in, and what an allowed call of the own office or firm answers. */
  const cases = (): readonly Case[] => {
    const licence = (name: string, id: string, body: unknown, may = LICENSING) =>
      [`POST /api/v1/licences/:id/${name}`, 'POST' as const, `/licences/${id}/${name}`, body, may] as const
    return [
      ['GET /api/v1/licences/:id', 'GET', `/licences/${ids.granted}`, undefined, LOOKING],
      [
        ...(['GET /api/v1/licences/:id/files/:digest', 'GET'] as const),
        ...([`/licences/${ids.granted}/files/${'a'.repeat(64)}`, undefined, LOOKING, 404] as const),
      ],
      licence('withdraw', ids.applied, {}, ['applicant']),
      licence('inspect', ids.applied, report),
      licence('grant', ids.inspected, term),
      licence('refuse', ids.applied, reason),
      licence('renew', ids.granted, { until: '2029-01-01' }),
      licence('suspend', ids.granted, reason),
      licence('resume', ids.suspended, reason),
      licence('revoke/propose', ids.granted, reason),
      licence('revoke/decline', ids.proposed, reason),
      licence('revoke/approve', ids.proposed, { frozen }),
      ['GET /api/v1/sites/:id', 'GET', `/sites/${ids.site}`, undefined, PLACES],
      ['POST /api/v1/sites/:id/inspect', 'POST', `/sites/${ids.site}/inspect`, report, LICENSING],
      ['POST /api/v1/sites/:id/close', 'POST', `/sites/${ids.site}/close`, reason, LICENSING],
    ]
  }

  test('one is seen and acted on by whom the table says; for others it is not there', async () => {
    for (const [route, method, url, body, may, expected = 200] of cases()) {
      touched.add(route)
      for (const who of [null, ...callersAt(all.exporting)]) {
        const undo = snapshotOf(all.exporting)
        const { status } = await served.ask(
          who?.id ?? null,
          method,
          `/api/v1${url}`,
          body === undefined ? {} : { body },
        )
        undo()
        const isIn = who && who.role !== 'none' && may.includes(who.role)
        const found = who?.owns === 'own' ? expected : 404
        assert.equal(status, isIn ? found : who ? 403 : 401, `${route} as ${who?.role} of ${who?.owns}`)
      }
    }
  })

  test('lists and new ones let in whom they name', async () => {
    const others: readonly [Method, string, readonly Role[] | 'public', (role: string) => unknown, number?][] = [
      ['GET', '/api/v1/licences', LOOKING, () => undefined],
      ['GET', '/api/v1/sites', PLACES, () => undefined],
      ['GET', '/api/v1/licence-register?text=okavango', 'public', () => undefined],
      ['GET', '/licences', 'public', () => undefined, 503],
      ['POST', '/api/v1/sites/import', LICENSING, () => file(26)],
    ]
    for (const [method, url, may, body, expected = 200] of others) {
      touched.add(`${method} ${url.split('?')[0]}`)
      for (const who of [null, ...callersAt(all.exporting)]) {
        const undo = snapshotOf(all.exporting)
        const { status } = await served.ask(who?.id ?? null, method, url, { body: body(who?.role ?? '') })
        undo()
        const allowed = may === 'public' || (who && may.includes(who.role as Role))
        assert.equal(status, allowed ? expected : who ? 403 : 401, `${url} as ${who?.role}`)
      }
    }
  })

  test('an application is sent by a firm for itself, or entered by the office for a firm it keeps', async () => {
    touched.add('POST /api/v1/licences').add('POST /api/v1/sites')
    for (const who of [null, ...callersAt(all.exporting)]) {
      const undo = snapshotOf(all.exporting)
      const firm = who?.role === 'licensing-officer' ? { firm: FIRM } : {}
      const sent = await served.ask(who?.id ?? null, 'POST', '/api/v1/licences', { body: { ...apply, ...firm } })
      const drawn = await served.ask(who?.id ?? null, 'POST', '/api/v1/sites', { body: site(27) })
      undo()
      const isIn = who && APPLYING.includes(who.role as Role)
      const elsewhere = who?.owns === 'other-authority' && who.role === 'licensing-officer' ? 422 : 200
      assert.equal(sent.status, isIn ? elsewhere : who ? 403 : 401, `${who?.role} of ${who?.owns}`)
      assert.equal(drawn.status, isIn ? 200 : who ? 403 : 401, `${who?.role} of ${who?.owns}`)
    }
  })

  test('a list shows nothing of another firm or authority, and sites to fewer than licences', async () => {
    for (const [url, roles] of [
      ['/api/v1/licences', LOOKING],
      ['/api/v1/sites', PLACES],
    ] as const) {
      for (const who of callersAt(all.exporting)) {
        const { json } = await served.ask(who.id, 'GET', url)
        const items = (json.items as readonly unknown[] | undefined) ?? []
        assert.equal(items.length > 0, who.owns === 'own' && roles.includes(who.role as Role), `${url} ${who.role}`)
      }
    }
  })

  test('the public is told number, holder, kind, standing and term, and nothing else', async () => {
    const look = async (text: string) =>
      (await served.ask(null, 'GET', `/api/v1/licence-register?text=${encodeURIComponent(text)}`)).json.items as Record<
        string,
        string
      >[]
    const [first] = await look('ex 2026 00001')
    assert.deepEqual(Object.keys(first ?? {}).toSorted(), [
      ...['authority', 'from', 'holder', 'kind', 'number', 'standing', 'until'],
    ])
    assert.equal((await look('okavango')).length, 3, 'applications are nobody’s business')
    assert.deepEqual(await look('ok'), [])
    assert.deepEqual(await look('gaborone'), [], 'by what is not told nobody is found')
    assert.deepEqual(
      (await look('okavango')).map(one => one.standing ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
      ['in-force', 'in-force', 'suspended'],
    )
  })

  test('licences are exported as a table, and sites as GeoJSON', async () => {
    const table = await served.ask(OFFICER, 'GET', '/api/v1/licences', { headers: { accept: 'text/csv' } })
    assert.match(table.text, /^\uFEFF?number,reference,kind,state,holder/)
    const places = await served.ask(OFFICER, 'GET', '/api/v1/sites', { headers: { accept: 'application/geo+json' } })
    const { features } = JSON.parse(places.text) as { features: { geometry: { coordinates: number[][][] } }[] }
    assert.deepEqual(features[0]?.geometry.coordinates[0]?.[0], [24, -24.5])
  })

  test('every write is done once, however often it is sent', async () => {
    const writes: readonly [string, string, unknown, unknown][] = [
      [APPLICANT, '/licences', apply, { ...apply, kind: 'dealer' }],
      [OFFICER, '/sites', site(28), site(29)],
      [OFFICER, '/sites/import', file(30), file(31)],
      ...cases()
        .filter(([, method]) => method === 'POST')
        .map(([, , url, body, may]): [string, string, unknown, unknown] => [
          may === LICENSING ? OFFICER : APPLICANT,
          url,
          body,
          url.endsWith('approve') ? { frozen: '0'.repeat(64) } : { ...(body as object), ...other(body) },
        ]),
    ]
    for (const [person, url, body, another] of writes) {
      const undo = snapshotOf(all.exporting)
      const send = (sent: unknown, key = `once${url.replaceAll('/', '-')}`.slice(0, 80)) =>
        served.ask(person, 'POST', `/api/v1${url}`, { body: sent, key })
      const first = await send(body)
      const acts = all.exporting.model.acts.length
      const again = await send(body)
      assert.deepEqual([again.status, again.text], [200, first.text], url)
      if (!url.endsWith('withdraw')) {
        assert.equal((await send(another)).json.type, '/problems/repeat-differs', url)
      }
      assert.equal(all.exporting.model.acts.length, acts, url)
      undo()
    }
  })

  test('every route was called, and a new one fails here until it is', () => {
    assert.deepEqual(
      Object.keys(LICENCE_ACCESS).filter(route => !touched.has(route)),
      [],
    )
  })
})

/** The same with another word of a person. */
function other(body: unknown): object {
  if (body === term) return { until: '2027-10-01' }
  const said = body as { reason?: string; report?: string }
  if (said.report) return { report: 'Another report.' }
  return said.reason ? { reason: 'another reason' } : { until: '2030-01-01' }
}
