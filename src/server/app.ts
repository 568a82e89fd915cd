import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { readJson } from '../core/values/strict-json.ts'
import { describedBy } from './description.ts'
import { guard } from './guard.ts'
import { loggerOptions } from './logging.ts'
import { meter, metricsText } from './metrics.ts'
import type { ServerPorts } from './ports.ts'
import { Refused, refusedBy, sendProblem } from './problem.ts'
import { cookieName } from './sessions.ts'
import { certificateRoutes } from './routes/certificates.ts'
import { certificateReads } from './routes/certificate-reads.ts'
import { productionRoutes } from './routes/production.ts'
import { custodyRoutes } from './routes/custody.ts'
import { holderRoutes } from './routes/holders.ts'
import { complaintRoutes } from './routes/complaints.ts'
import { controlRoutes } from './routes/controls.ts'
import { delegationRoutes } from './routes/delegations.ts'
import { draftRoutes } from './routes/drafts.ts'
import { firmRoutes } from './routes/firms.ts'
import { fileRoutes } from './routes/files.ts'
import { handoffRoutes } from './routes/handoffs.ts'
import { passkeyRoutes } from './routes/passkeys.ts'
import { findRoutes } from './routes/find.ts'
import { importRoutes } from './routes/imports.ts'
import { licenceReads } from './routes/licence-reads.ts'
import { licenceRoutes } from './routes/licences.ts'
import { linkRoutes } from './routes/links.ts'
import { nodeRoutes } from './routes/node.ts'
import { noticeRoutes } from './routes/notices.ts'
import { originalRoutes } from './routes/originals.ts'
import { personRoutes } from './routes/persons.ts'
import { priceRoutes } from './routes/prices.ts'
import { printProfileRoutes } from './routes/print-profile.ts'
import { providerRoutes } from './routes/provider.ts'
import { publicRoutes } from './routes/public.ts'
import { serviceRoutes } from './routes/turnaround.ts'
import { sessionRoutes } from './routes/session.ts'
import { photoRoutes } from './routes/photos.ts'
import { alertRoutes } from './routes/alerts.ts'
import { siteRoutes } from './routes/sites.ts'
import { specimenRoutes } from './routes/specimens.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { viewRoutes } from './routes/views.ts'
import { webRoutes } from './routes/web.ts'

export type { Demonstration, ServerPorts } from './ports.ts'

const METRICS = 'text/plain; version=0.0.4'
const JSON_BODY = 2_000_000
const ENVELOPES = 8_000_000
/** From one address: an office of fifty behind one, with room. */
const REQUESTS_A_MINUTE = 3_000

/** Nothing inline, nothing from elsewhere; a reader of QR codes may compile its own WebAssembly. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** The node's HTTP server, ready to listen. */
export async function createApp(ports: ServerPorts): Promise<FastifyInstance> {
  const app = fastify({
    logger: loggerOptions(ports.say, ports.logLevel),
    bodyLimit: JSON_BODY,
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
    ...(ports.trustProxy ? { trustProxy: ports.trustProxy } : {}),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error, request, reply) => sendProblem(error as Error, request, reply))
  app.setNotFoundHandler(() => {
    throw refusedBy('not-found')
  })
  readBodies(app)
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    hsts: ports.url.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(cookie)
  await app.register(rateLimit, { max: REQUESTS_A_MINUTE, timeWindow: '1 minute' })
  await app.register(swagger, describedBy(cookieName(ports)))
  guard(app, ports)
  const answers = meter(app)
  app.get('/metrics', async (_, reply) => reply.type(METRICS).send(await metricsText(ports, answers)))
  for (const routes of ROUTES) await app.register(async instance => routes(instance, ports))
  await app.ready()
  return app
}

const ROUTES: readonly ((app: FastifyInstance, ports: ServerPorts) => void | Promise<void>)[] = [
  publicRoutes,
  nodeRoutes,
  noticeRoutes,
  serviceRoutes,
  sessionRoutes,
  providerRoutes,
  passkeyRoutes,
  draftRoutes,
  certificateReads,
  certificateRoutes,
  fileRoutes,
  uploadRoutes,
  findRoutes,
  importRoutes,
  handoffRoutes,
  licenceReads,
  licenceRoutes,
  siteRoutes,
  linkRoutes,
  originalRoutes,
  personRoutes,
  firmRoutes,
  photoRoutes,
  specimenRoutes,
  alertRoutes,
  printProfileRoutes,
  delegationRoutes,
  custodyRoutes,
  holderRoutes,
  productionRoutes,
  controlRoutes,
  complaintRoutes,
  priceRoutes,
  viewRoutes,
  webRoutes,
]

/** JSON is read strictly, so that a duplicate name is told with its line; envelopes stay the bytes they are. */
function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    if (body.length === 0) return done(null, {})
    const read = readJson(new Uint8Array(body), JSON_BODY)
    if (read.ok) done(null, read.value)
    else done(new Refused(read.findings))
  })
  const envelopes = { parseAs: 'buffer' as const, bodyLimit: ENVELOPES }
  app.addContentTypeParser<Buffer>('application/vnd.adamas.exchange+json', envelopes, (_request, body, done) => {
    done(null, new Uint8Array(body))
  })
}
