import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { SITE_KINDS, type SiteKind } from '../../core/licences/sites/acts.ts'
import { featuresIn, RFC_7946 } from '../../core/licences/sites/geojson.ts'
import { SITE_LIFECYCLE, type SiteState } from '../../core/licences/sites/lifecycle.ts'
import type { Day } from '../../core/values/day.ts'
import { closeSite, inspectSite } from '../../operations/sites/inspect.ts'
import { importSites, registerSite, type SiteWish } from '../../operations/sites/register.ts'
import { unknownFirm } from '../../operations/persons/firms.ts'
import { HEX_ID, ID, line, LIST, listAsked, prose, REASON } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { Refused, valueOf } from '../problem.ts'
import { siteIn, sitesSeenBy } from '../sight.ts'
import { tongueFor } from '../tongue.ts'
import { featureCollection, siteItem, siteView } from '../views/site.ts'

const BASE = '/api/v1/sites'
const SITES = LIST.extend({
  partner: z.enum(SITE_KINDS).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(500),
})
const REASONS = z.record(line(60), prose(2_000)).default({})
const SITE = z.strictObject({
  name: line(200),
  kind: z.enum(SITE_KINDS),
  firm: HEX_ID.optional(),
  geometry: z.unknown(),
  reasons: REASONS,
})
/** GeoJSON as it came, and a reason for every remark on its sites. */
const FILE = z.strictObject({ file: z.unknown(), reasons: REASONS })
const INSPECT = z.strictObject({
  result: z.enum(['in-order', 'to-mend', 'barred']),
  report: prose(5_000),
  mendBy: z.iso.date().optional(),
})

/** Sites: where holders work, and what was found there. */
export function siteRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get(BASE, { schema: { querystring: SITES } }, async (request, reply) => {
    const asked = request.query as z.infer<typeof SITES>
    const filter = {
      ...sitesSeenBy(someone(request).person, ports),
      ...(asked.state ? { states: statesIn(asked.state) } : {}),
      ...listAsked(asked),
    }
    const page = await ports.reading.listed('site', filter)
    const items = page.items.map(siteItem)
    void reply.header('vary', 'accept')
    if (!(request.headers.accept ?? '').includes('application/geo+json')) return { ...page, items }
    void reply.header('content-disposition', 'attachment; filename="sites.geojson"').header('cache-control', 'no-store')
    return reply.type('application/geo+json').send(JSON.stringify(featureCollection(items)))
  })
  app.post(BASE, { schema: { body: SITE } }, async request => {
    const { firm, ...site } = request.body as z.infer<typeof SITE>
    const caller = callerOf(request, ports)
    const unknown = firm ? await unknownFirm(ports.keeping, caller.authority, firm) : []
    if (unknown.length > 0) throw new Refused(unknown)
    return valueOf(await registerSite(ports, caller, { ...site, ...(firm ? { firm } : {}) }))
  })
  app.post(`${BASE}/import`, { schema: { body: FILE } }, async request => {
    const { file, reasons } = request.body as z.infer<typeof FILE>
    return valueOf(await importSites(ports, callerOf(request, ports), { sites: sitesIn(file, reasons) }))
  })
  app.get(`${BASE}/:id`, { schema: { params: ID } }, async request => {
    const row = await siteIn(ports, request)
    return siteView(ports, row, someone(request).person, tongueFor(request))
  })
  app.post(`${BASE}/:id/inspect`, { schema: { params: ID, body: INSPECT } }, async request => {
    const { id, authority } = await siteIn(ports, request)
    const { mendBy, ...said } = request.body as z.infer<typeof INSPECT>
    const input = { id, ...said, ...(mendBy ? { mendBy: mendBy as Day } : {}) }
    return valueOf(await inspectSite(ports, callerOf(request, ports, authority), input))
  })
  app.post(`${BASE}/:id/close`, { schema: { params: ID, body: REASON } }, async request => {
    const { id, authority } = await siteIn(ports, request)
    const { reason } = request.body as z.infer<typeof REASON>
    return valueOf(await closeSite(ports, callerOf(request, ports, authority), { id, reason }))
  })
}

/** The sites of a file, or everything that is wrong with the file as such. Each site is judged by the operation. */
function sitesIn(file: unknown, reasons: Readonly<Record<string, string>>): (SiteWish & { path: string })[] {
  const read = featuresIn(file)
  if (read.findings) throw new Refused(read.findings.map(one => ({ ...one, source: RFC_7946 })))
  return read.value.map(({ path, properties: { name, kind }, geometry }) => ({
    ...{ path, geometry, reasons, kind: String(kind ?? '') as SiteKind },
    name: typeof name === 'string' ? name : '',
  }))
}

function statesIn(text: string): SiteState[] {
  return text.split(',').filter((state): state is SiteState => state in SITE_LIFECYCLE && state !== 'new')
}
