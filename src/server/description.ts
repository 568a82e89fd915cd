import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { accessOf } from './access.ts'

type Transform = NonNullable<FastifyDynamicSwaggerOptions['transform']>

const X_ADAMAS = { type: 'string', enum: ['1'], description: 'It comes from a client of this node' }
const IDEMPOTENCY_KEY = {
  ...{ type: 'string', minLength: 8, maxLength: 80, pattern: '^[\\x21-\\x7e]+$' },
  description: 'The same for every attempt at the same act: it then happens once and is answered alike',
}

/** Routes whose writes are no acts of the register: repeating them is harmless, or a second attempt. */
const NO_ACTS = /^\/api\/v1\/(session|lint|drafts|print-profile)/

const TEXT = { type: 'string' }
const FINDING = {
  type: 'object',
  description: 'What one rule remarks',
  required: ['rule', 'severity', 'path', 'message', 'source', 'figures'],
  properties: {
    ...{ rule: TEXT, path: TEXT, message: TEXT, source: TEXT, next: TEXT, figures: { type: 'object' } },
    severity: { type: 'string', enum: ['error', 'warning', 'note'] },
  },
}
const PROBLEM = {
  type: 'object',
  description: 'RFC 9457, with every reason',
  required: ['type', 'title', 'status', 'findings'],
  properties: {
    ...{ type: TEXT, title: TEXT, status: { type: 'integer' }, detail: TEXT },
    findings: { type: 'array', items: { $ref: '#/components/schemas/Finding' } },
  },
}
const REFUSED = {
  description: 'Refused, or not possible now',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
/** What is no JSON, by how its address ends. */
const MEDIA: Readonly<Record<string, string>> = {
  'certificate.pdf': 'application/pdf',
  'test.pdf': 'application/pdf',
  'certificate.vc': 'application/vc+jwt',
  qr: 'text/plain',
}

/** What the description says of every route besides its own schema: headers, session, and problems. */
export function describedBy(cookie: string): FastifyDynamicSwaggerOptions {
  const description =
    'One node of the certification scheme. docs/protocol/api.md says what this description cannot: sessions, ' +
    'repeats, problems, and what the answers hold.'
  const session = { type: 'apiKey', in: 'cookie', name: cookie } as const
  const info = { title: 'Adamas', version: '1', description }
  const schemas = { Finding: FINDING, Problem: PROBLEM }
  const components = { securitySchemes: { session }, schemas }
  return { openapi: { openapi: '3.1.0', info, components }, transform } as FastifyDynamicSwaggerOptions
}

const transform: Transform = input => {
  const { schema, url } = jsonSchemaTransform(input as Parameters<typeof jsonSchemaTransform>[0])
  if (!url.startsWith('/api/v1/')) return { schema, url }
  const method = [input.route.method].flat()[0] ?? 'GET'
  const { may } = accessOf(`${method} ${url}`)
  const security = may === 'public' ? {} : { security: [{ session: [] }] }
  const headers = method === 'GET' ? {} : { headers: headersOf(url) }
  return { schema: { ...schema, ...security, ...headers, response: answersOf(url) } as typeof schema, url }
}

function answersOf(url: string) {
  const media = MEDIA[url.split('/').at(-1) ?? ''] ?? 'application/json'
  return { '2XX': { description: 'Done', content: { [media]: { schema: {} } } }, default: REFUSED }
}

function headersOf(url: string) {
  const ours = { 'X-Adamas': X_ADAMAS }
  if (NO_ACTS.test(url)) return { type: 'object', properties: ours, required: ['X-Adamas'] }
  const both = { ...ours, 'Idempotency-Key': IDEMPOTENCY_KEY }
  return { type: 'object', properties: both, required: Object.keys(both) }
}
