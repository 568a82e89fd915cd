import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { SIZE_CLASSES } from '../../core/production/acts.ts'
import { type Day, dayAt } from '../../core/values/day.ts'
import { type ProductionInput, recordProduction, stateCapacity } from '../../operations/production/record.ts'
import { formAsked, sendExport } from '../exported.ts'
import { HEX_ID, line, LIST, listAsked, prose } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { productionSeenBy } from '../sight.ts'
import { productionColumns, productionItems, productionSites } from '../views/production.ts'

const BASE = '/api/v1/production'
const DAY = z.iso.date().transform(text => text as Day)
const COUNT = z.number().int().min(0).max(100_000_000)
const LINES = z
  .array(z.strictObject({ hs: line(20).min(1), carats: line(20).min(1), usd: line(20).optional() }))
  .max(10)
const SIZES = z.array(z.strictObject({ from: COUNT, pieces: COUNT, carats: line(20).min(1) })).max(SIZE_CLASSES.length)
const RECORD = z.strictObject({
  ...{ site: HEX_ID, from: DAY, to: DAY, lines: LINES },
  pieces: COUNT.optional(),
  sizes: SIZES.optional(),
  remark: prose(2_000).optional(),
  reasons: z.record(line(60), prose(2_000)).default({}),
})
const CAPACITY = z.strictObject({
  site: HEX_ID,
  caratsAMonth: line(20).min(1),
  footprint: z.array(z.number().int().min(0).max(10_000)).length(SIZE_CLASSES.length).optional(),
  source: prose(2_000).refine(text => text.trim().length >= 3),
})
const PRODUCTION_LIST = LIST.extend({ partner: HEX_ID.optional() })

/** What was mined, by site and days, and how much a site can yield. */
export function productionRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get(BASE, { schema: { querystring: PRODUCTION_LIST } }, async (request, reply) => {
    const seen = productionSeenBy(someone(request).person, ports)
    const filter = { ...listAsked(request.query as z.infer<typeof PRODUCTION_LIST>), ...seen }
    const form = formAsked(request)
    if (form) {
      return sendExport(reply, form, dayAt(ports.clock.now(), 'UTC'), {
        name: 'production',
        columns: await productionColumns(ports, seen.authorities),
        ids: () => ports.reading.listedIds('production', filter),
        of: ids => ports.reading.listedOf('production', ids),
      })
    }
    const page = await ports.reading.listed('production', filter)
    return { ...page, items: await productionItems(ports, seen.authorities, page.items) }
  })
  app.get(`${BASE}/sites`, async request => productionSites(ports, someone(request).person))
  app.post(BASE, { schema: { body: RECORD } }, async request => {
    const input = request.body as unknown as ProductionInput
    return valueOf(await recordProduction(ports, callerOf(request, ports), input))
  })
  app.post(`${BASE}/capacity`, { schema: { body: CAPACITY } }, async request => {
    const { footprint, ...input } = request.body as z.infer<typeof CAPACITY>
    const caller = callerOf(request, ports)
    return valueOf(await stateCapacity(ports, caller, { ...input, ...(footprint ? { footprint } : {}) }))
  })
}
