import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { lint, schemeOf } from '../../src/core/certificate/lint.ts'
import { shapeOf } from '../../src/core/certificate/shape.ts'
import { day } from '../../src/core/values/day.ts'
import { readJson } from '../../src/core/values/strict-json.ts'
import { goodDocument, trustList } from '../../test/small-scheme.ts'
import { type Contender, measure, peer, type RowResult } from '../measure.ts'

const COUNT = 3_000

/** A POST of a certificate of about 2 KB, parsed and validated; the same client for all. */
export async function postRow(rounds: number): Promise<RowResult> {
  const body = JSON.stringify({ document: padded() })
  const servers = await Promise.all([ours(), bare(), plainFastify()])
  const contenders = servers.map(({ name, port }): Contender => ({ name, run: count => posts(port, body, count) }))
  const [mine = 0, limit = 0, other = 0] = await measure(contenders, COUNT, rounds)
  for (const { stop } of servers) await stop()
  return {
    row: 'post',
    ours: Math.round(mine),
    peers: [peer(servers[1]?.name ?? '', limit, mine, 0.5), peer(servers[2]?.name ?? '', other, mine, 0.9)],
    limits: [],
    unit: `posts of ${body.length} bytes a CPU second, client included`,
    rounds,
  }
}

function padded() {
  const { parcels, ...rest } = goodDocument()
  const line = { hs: '7102.31', carats: '12.35', usd: '31000.00', largestStone: '10.80' }
  const more = Array.from({ length: 8 }, (_, i) => ({ reference: `P${i}/0012345`, seal: `A-80${i}`, lines: [line] }))
  return { ...rest, parcels: [...parcels, ...more] }
}

interface Running {
  readonly name: string
  readonly port: number
  stop(): Promise<void>
}

/** Strict JSON, shape, and every rule: what the node does before it decides anything. */
async function ours(): Promise<Running> {
  const app = fastify({ bodyLimit: 2_000_000, forceCloseConnections: true })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    const read = readJson(new Uint8Array(bytes))
    if (read.ok) done(null, read.value)
    else done(new Error('refused'))
  })
  const by = { ...schemeOf(trustList), today: day('2026-11-24'), others: [] }
  const schema = { body: z.strictObject({ document: z.unknown() }) }
  app.post('/', { schema }, request => {
    const { draft, findings } = shapeOf((request.body as { document: unknown }).document)
    return { findings: [...findings, ...lint(draft, by).findings].length }
  })
  return listening('ours', app)
}

async function plainFastify(): Promise<Running> {
  const app = fastify({ forceCloseConnections: true })
  const schema = { body: { type: 'object', required: ['document'], properties: { document: { type: 'object' } } } }
  app.post('/', { schema }, () => ({ findings: 0 }))
  return listening('Fastify with its default validator', app)
}

async function listening(name: string, app: ReturnType<typeof fastify>): Promise<Running> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return { name, port: (app.server.address() as AddressInfo).port, stop: () => app.close().then(() => undefined) }
}

async function bare(): Promise<Running> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      JSON.parse(Buffer.concat(chunks).toString('utf8'))
      response.setHeader('content-type', 'application/json').end('{"findings":0}')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { name: 'bare node:http with JSON.parse', port: (server.address() as AddressInfo).port, stop }
}

function posts(port: number, body: string, count: number): Promise<void> {
  const each = async (share: number) => {
    for (let i = 0; i < share; i++) await post(port, body)
  }
  return Promise.all(Array.from({ length: 10 }, () => each(Math.ceil(count / 10)))).then(() => undefined)
}

function post(port: number, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = httpRequest({ host: '127.0.0.1', port, method: 'POST', path: '/', headers }, answer => {
      answer
        .resume()
        .on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${answer.statusCode}`))))
    })
    sent.on('error', reject).end(body)
  })
}
