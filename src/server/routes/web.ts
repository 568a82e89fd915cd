import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { ServerPorts } from '../ports.ts'
import { refusedBy } from '../problem.ts'
import { API_LOOK, apiPage } from '../views/api-page.ts'

/** The built pages: the public ones, the desk everywhere else. Named assets never change. */
export async function webRoutes(app: FastifyInstance, ports: ServerPorts): Promise<void> {
  app.get('/api/openapi.json', async () => app.swagger())
  app.get('/api', async (_request, reply) => reply.type('text/html; charset=utf-8').send(apiPage(app.swagger())))
  app.get('/api/look.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(API_LOOK))
  if (!existsSync(path.join(ports.webFolder, 'index.html'))) {
    for (const page of Object.keys(PUBLIC)) app.get(`/${page}`, async () => missing({ '*': '' }))
    app.get('/*', async request => missing(request.params as { '*': string }))
    return
  }
  await app.register(fastifyStatic, { root: ports.webFolder, serve: false, preCompressed: true })
  for (const [page, file] of Object.entries(PUBLIC))
    app.get(`/${page}`, async (_request, reply) => reply.sendFile(file, { maxAge: 0 }))
  app.get('/*', async (request, reply) => {
    const name = (request.params as { '*': string })['*']
    if (NO_PAGES.test(name) || !isPlain(name)) throw refusedBy('not-found')
    if (!/\.[a-z0-9]+$/i.test(name)) return reply.sendFile('index.html', { maxAge: 0 })
    const lasting = name.startsWith('assets/')
    return reply.sendFile(name, { maxAge: lasting ? '365d' : 0, immutable: lasting })
  })
}

/** Pages that need no account, and the files they are. */
const PUBLIC = {
  verify: 'verify.html',
  confirm: 'confirm.html',
  ship: 'ship.html',
  service: 'turnaround.html',
  complain: 'complain.html',
  prices: 'prices.html',
  licences: 'licences.html',
} as const

/** Addresses of machines: what is not there is a problem, never a page. */
const NO_PAGES = /^(api|exchange|pack|\.well-known)(\/|$)|^log\//

/** No hidden file, no way up, nothing unusual: what is built has none of them. */
function isPlain(name: string): boolean {
  return name === '' || name.split('/').every(part => /^[\w@-][\w@.-]*$/.test(part))
}

function missing({ '*': name }: { '*': string }): never {
  throw refusedBy(NO_PAGES.test(name) ? 'not-found' : 'web-not-built')
}
