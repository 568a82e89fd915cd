import type { FastifyInstance } from 'fastify'
import type { TrustList } from '../../core/participants/trust-list.ts'
import { AUTHORITY_ID } from '../../core/participants/trust-list-shape.ts'
import { haltedBy } from '../../operations/logs.ts'
import { PACK } from '../../operations/published.ts'
import { notesOf } from '../../operations/exchange/gossip.ts'
import { receive } from '../../operations/exchange/receive.ts'
import { parseTilePath } from '../../core/log/tile.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { trustListOf } from '../views/trust-list.ts'

/** Ten requests of up to 256 envelopes a second, from one address: a partner that has more waits in its lane. */
const DELIVERIES = { config: { rateLimit: { max: 600, timeWindow: '1 minute' } } }

/** What anyone may ask a node: is it alive, who is it, its log, its pack; and where peers bring statements. */
export function publicRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/healthz', async () => ({ alive: true }))
  app.get('/readyz', async () => {
    await ports.reading.size()
    return { ready: true, signing: haltedBy(ports) === null }
  })
  app.get('/.well-known/adamas.json', async () => wellKnown(ports, await trustListOf(ports)))
  app.get('/pack/latest', async (_request, reply) => {
    const bytes = await ports.files.read(PACK)
    if (!bytes) throw refusedBy('not-found', { id: 'pack' })
    return reply.type('application/cose').header('cache-control', 'no-cache').send(Buffer.from(bytes))
  })
  logRoutes(app, ports)
  app.get('/exchange/checkpoint', async (request, reply) => {
    const of = String((request.query as { of?: unknown }).of ?? '')
    const known = AUTHORITY_ID.test(of) ? await ports.keeping.get('checkpoint', of) : null
    if (!known) throw refusedBy('not-found', { id: of.slice(0, 40) })
    return reply.send({ checkpoints: notesOf(known) })
  })
  app.post('/exchange/inbox', DELIVERIES, async (request, reply) => {
    if (!(request.body instanceof Uint8Array)) throw refusedBy('media-type')
    const answers = valueOf(await receive(ports, request.body))
    return reply.type('application/vnd.adamas.exchange+json').send(Buffer.from(answers))
  })
}

/** C2SP tlog-tiles: full tiles never change, so they may be kept for ever. */
function logRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/log/*', async (request, reply) => {
    const path = (request.params as { '*': string })['*']
    const tile = parseTilePath(path)
    if (path !== 'checkpoint' && !tile) throw refusedBy('not-found', { id: path.slice(0, 80) })
    const bytes = await ports.files.read(`log/${path}`)
    if (!bytes) throw refusedBy('not-found', { id: path.slice(0, 80) })
    const lasting = tile?.width === 256 ? 'public, max-age=31536000, immutable' : 'no-cache'
    const type = path === 'checkpoint' ? 'text/plain; charset=utf-8' : 'application/octet-stream'
    return reply.type(type).header('cache-control', lasting).send(Buffer.from(bytes))
  })
}

async function wellKnown(ports: ServerPorts, list: TrustList) {
  const { node, environment, roots } = ports.identity
  const own = list.authorities.filter(authority => ports.identity.authorities.includes(authority.id))
  const documents = await ports.pdf.fingerprint()
  return { node, environment, url: ports.url, trustList: list.version, authorities: own, roots, documents }
}
