import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { dayAt } from '../../core/values/day.ts'
import type { PersonRow } from '../../core/participants/rights.ts'
import { enterStock, seizeStock } from '../../operations/custody/enter-stock.ts'
import { moveOwn, type OwnMove } from '../../operations/custody/own-moves.ts'
import { stockArrival } from '../../operations/custody/stock-arrival.ts'
import { unknownFirm } from '../../operations/persons/firms.ts'
import { type Form, formAsked, sendExport } from '../exported.ts'
import { HEX_ID, ID, line, LIST, listAsked, prose } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { importIn, lotIn, stockSeenBy } from '../sight.ts'
import { lotColumns, lotItem, lotView, STOCK_COLUMNS, stockRows, stockView } from '../views/custody.ts'
import { traceView } from '../views/trace.ts'

const LOT = z.string().regex(/^\d{10}\.\d{1,5}$/)
const CARATS = line(20).min(1)
const LOTS = z.array(z.strictObject({ id: LOT, carats: CARATS.optional() })).max(500)
const NOTE = prose(2_000).optional()
const HS = line(20).min(1)
const COMMON = { lots: LOTS, note: NOTE }
const MOVE = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('sold'),
    ...COMMON,
    to: HEX_ID,
    usd: line(20).optional(),
    cash: z.literal(true).optional(),
    mark: line(60).min(1).optional(),
  }),
  z.strictObject({ what: z.literal('split'), ...COMMON, pieces: z.array(CARATS).max(200) }),
  z.strictObject({ what: z.literal('mixed'), ...COMMON }),
  z.strictObject({
    what: z.literal('sorted'),
    ...COMMON,
    into: z.array(z.strictObject({ hs: HS, carats: CARATS })).max(50),
  }),
  z.strictObject({ what: z.enum(['cut', 'lost']), ...COMMON }),
])
const ENTRY = z.strictObject({
  what: z.enum(['opened', 'found']),
  holder: HEX_ID,
  lines: z.array(z.strictObject({ hs: HS, carats: CARATS, origin: line(200).min(1) })).max(500),
  place: line(80).min(1).optional(),
  reason: prose(2_000),
})
const SEIZURE = z.strictObject({ holder: HEX_ID, lots: LOTS, reason: prose(2_000) })
const HOLDER = z.strictObject({ holder: HEX_ID })
const LOT_LIST = LIST.extend({ holder: HEX_ID.optional() })
const TRACE = z.strictObject({ id: line(80).min(1) })
const WAY = z.strictObject({ way: z.enum(['back', 'forward']).default('back'), lang: line(35).optional() })

/** Rough that holders have: balances, lots, what was done with them, and where they came from and went. */
export function custodyRoutes(app: FastifyInstance, ports: ServerPorts): void {
  reads(app, ports)
  app.post('/api/v1/lots/moves', { schema: { body: MOVE } }, async request => {
    const input = request.body as OwnMove
    const caller = callerOf(request, ports)
    if (input.what === 'sold') await known(ports, caller.authority, input.to)
    return valueOf(await moveOwn(ports, caller, input))
  })
  app.post('/api/v1/stock', { schema: { body: ENTRY } }, async request => {
    const input = request.body as z.infer<typeof ENTRY>
    const caller = callerOf(request, ports)
    await known(ports, caller.authority, input.holder)
    const { place, ...entry } = input
    return valueOf(await enterStock(ports, caller, { ...entry, ...(place ? { place } : {}) }))
  })
  app.post('/api/v1/stock/seize', { schema: { body: SEIZURE } }, async request => {
    const { lots, ...seizure } = request.body as z.infer<typeof SEIZURE>
    return valueOf(await seizeStock(ports, callerOf(request, ports), { ...seizure, lots: lots as OwnMove['lots'] }))
  })
  app.post('/api/v1/imports/:id/stock', { schema: { params: ID, body: HOLDER } }, async request => {
    const { id, authority } = await importIn(ports, request)
    const { holder } = request.body as z.infer<typeof HOLDER>
    await known(ports, authority, holder)
    return valueOf(await stockArrival(ports, callerOf(request, ports, authority), { id, holder }))
  })
}

function reads(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/stock', async (request, reply) => {
    const { person } = someone(request)
    const form = formAsked(request)
    return form ? sendStock(ports, person, reply, form) : stockView(ports, person)
  })
  app.get('/api/v1/lots', { schema: { querystring: LOT_LIST } }, async (request, reply) => {
    const { holder, ...asked } = request.query as z.infer<typeof LOT_LIST>
    const seen = stockSeenBy(someone(request).person, ports)
    const filter = { ...listAsked(asked), ...(holder ? { firm: holder } : {}), ...seen, states: ['held' as const] }
    const form = formAsked(request)
    if (form) {
      return sendExport(reply, form, dayAt(ports.clock.now(), 'UTC'), {
        name: 'lots',
        columns: await lotColumns(ports, seen.authorities),
        ids: () => ports.reading.listedIds('lot', filter),
        of: ids => ports.reading.listedOf('lot', ids),
      })
    }
    const page = await ports.reading.listed('lot', filter)
    return { ...page, items: page.items.map(lotItem) }
  })
  const params = z.strictObject({ id: LOT })
  app.get('/api/v1/lots/:id', { schema: { params } }, async request => lotView(ports, await lotIn(ports, request)))
  app.get('/api/v1/trace/:id', { schema: { params: TRACE, querystring: WAY } }, async request => {
    const { id } = request.params as z.infer<typeof TRACE>
    const { way } = request.query as z.infer<typeof WAY>
    const found = await traceView(ports, someone(request).person, id, way)
    if (!found) throw refusedBy('not-found', { id })
    return found
  })
}

async function sendStock(ports: ServerPorts, person: PersonRow, reply: FastifyReply, form: Form) {
  const rows = await stockRows(ports, person)
  return sendExport(reply, form, dayAt(ports.clock.now(), 'UTC'), {
    name: 'stock',
    columns: STOCK_COLUMNS,
    ids: async () => rows.map((_, at) => String(at)),
    of: async ids => ids.flatMap(at => rows[Number(at)] ?? []),
  })
}

async function known(ports: ServerPorts, authority: string, firm: string): Promise<void> {
  const [unknown] = await unknownFirm(ports.keeping, authority, firm)
  if (unknown) throw refusedBy('not-found', { id: firm })
}
