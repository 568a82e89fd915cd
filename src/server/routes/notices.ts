import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { codeLetter } from '../../catalogue/notice-letters.ts'
import { chooseMailbox, proveMailbox } from '../../operations/notices/mailbox.ts'
import { noticesFor } from '../../operations/notices/notices-for.ts'
import { someone } from '../guard.ts'
import { inTurns } from '../in-turn.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { tongueFor } from '../tongue.ts'
import { trustListOf } from '../views/trust-list.ts'

const SEEN = z.strictObject({ until: z.iso.datetime() })
const MAILBOX = z.strictObject({ address: z.email().max(200), how: z.enum(['at-once', 'daily', 'never']) })
const PROOF = z.strictObject({ code: z.string().regex(/^\d{8}$/) })
const MOST = 100
/** A letter is sent at every change of an address. */
const STRICTLY = { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } }

/** What a person should know of, until when they have seen it, and where else they want to be told. */
export function noticeRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const inTurn = inTurns()
  app.get('/api/v1/notices', async request => {
    const { person } = someone(request)
    const all = await noticesFor(ports, person, await trustListOf(ports))
    const { until = 0 } = (await ports.keeping.get('seen', person.id)) ?? {}
    const items = all.slice(0, MOST).map(one => ({ ...one, seen: Date.parse(one.at) <= until }))
    return { items, unseen: items.filter(one => !one.seen).length }
  })
  app.post('/api/v1/notices/seen', { schema: { body: SEEN } }, async request => {
    const { person } = someone(request)
    const asked = Date.parse((request.body as z.infer<typeof SEEN>).until)
    const { until: known = 0 } = (await ports.keeping.get('seen', person.id)) ?? {}
    const until = Math.max(known, Math.min(asked, ports.clock.now()))
    await ports.keeping.put('seen', { id: person.id, until })
    return { until: new Date(until).toISOString() }
  })
  app.get('/api/v1/mailbox', async request => {
    const known = await ports.keeping.get('mailbox', someone(request).person.id)
    return known ? { address: known.address, how: known.how, proven: known.proven } : { how: 'never', proven: false }
  })
  app.put('/api/v1/mailbox', { schema: { body: MAILBOX }, ...STRICTLY }, async request => {
    const { id: person } = someone(request).person
    const { address, how } = request.body as z.infer<typeof MAILBOX>
    const wish = { person, address, how, language: tongueFor(request).language }
    const letter = (code: string) => codeLetter({ url: ports.url, code }, tongueFor(request).language)
    return inTurn(person, async () => valueOf(await chooseMailbox(ports, wish, letter)))
  })
  app.post('/api/v1/mailbox/prove', { schema: { body: PROOF }, ...STRICTLY }, async request => {
    const { id: person } = someone(request).person
    const { code } = request.body as z.infer<typeof PROOF>
    return inTurn(person, async () => valueOf(await proveMailbox(ports, { person, code })))
  })
  app.delete('/api/v1/mailbox', async request => {
    await ports.keeping.remove('mailbox', someone(request).person.id)
    return {}
  })
}
