import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { PriceTable } from '../../core/communities/prices.ts'
import { type Day, dayAt } from '../../core/values/day.ts'
import { publishPrices } from '../../operations/communities/publish-prices.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { line } from '../forms.ts'
import { callerOf } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { trustListOf } from '../views/trust-list.ts'

const LINE = z.strictObject({ hs: line(20), size: line(120), quality: line(120), from: line(20), to: line(20) })
const TABLE = z.strictObject({
  from: z.iso.date(),
  currency: line(3),
  source: line(300),
  lines: z.array(LINE).max(200),
})

/** Enough to see how prices moved. */
const OLDER = 12

/** What a carat brings, for anybody who digs or sells, and the act that publishes it. */
export function priceRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/prices', async () => {
    const list = await trustListOf(ports)
    const items = await Promise.all(ports.identity.authorities.map(id => pricesOf(ports, id)))
    const named = items.map((item, at) => {
      const id = ports.identity.authorities[at] as string
      return { ...item, authority: list.authorities.find(one => one.id === id)?.name ?? id }
    })
    return { items: named.filter(item => item.tables.length > 0) }
  })
  app.post('/api/v1/prices', { schema: { body: TABLE } }, async request => {
    const { from, ...table } = request.body as z.infer<typeof TABLE>
    return valueOf(await publishPrices(ports, callerOf(request, ports), { from: from as Day, ...table }))
  })
}

/** The newest tables of an authority; `current` is the place of the one that holds today, -1 where none does yet. */
async function pricesOf(ports: ServerPorts, id: string) {
  const rows = (await ports.reading.row('prices', `${id}/prices`))?.tables.slice(0, OLDER) ?? []
  const today = dayAt(ports.clock.now(), 'UTC')
  const bodies = await Promise.all(rows.map(({ at }) => jsonAt<PriceTable>(ports.reading, at)))
  const tables = bodies.filter(table => table !== null)
  return { tables, current: tables.findIndex(table => table.from <= today) }
}
