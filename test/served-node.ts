import { createHash, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { sealedUnder } from '../src/adapters/sealing.ts'
import { createApp } from '../src/server/app.ts'
import type { ServerPorts } from '../src/server/ports.ts'
import type { SimulatedNode } from './simulation/world.ts'

/** A node of a simulated world behind its real server, asked without a network. */
export interface ServedNode {
  readonly app: FastifyInstance
  readonly node: SimulatedNode
  /** What the node said, its log lines among it. */
  readonly said: string[]
  /** Asks as a person signed in, or as nobody. */
  ask(person: string | null, method: Method, url: string, asked?: Asked): Promise<Answer>
  /** Headers of a write of this person, for what `ask` does not send. */
  headersOf(person: string): Promise<Readonly<Record<string, string>>>
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface Asked {
  readonly body?: unknown
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Where it comes from; without it every request comes from somewhere else, so that no limit is met by chance. */
  readonly from?: string
}

export interface Answer {
  readonly status: number
  readonly json: Readonly<Record<string, unknown>>
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

export async function serveNode(node: SimulatedNode, over: Partial<ServerPorts> = {}): Promise<ServedNode> {
  const said: string[] = []
  let asked = 0
  const app = await createApp({
    ...node,
    webFolder: '/nowhere',
    say: line => said.push(line),
    sealing: sealedUnder('a passphrase for tests'),
    ...over,
  })
  const tokens = new Map<string, string>()
  const cookieOf = async (person: string) => {
    const token = tokens.get(person) ?? (await openSession(node, person))
    tokens.set(person, token)
    return `adamas-${node.identity.node.toLowerCase()}=${token}`
  }
  return {
    app,
    node,
    said,
    async headersOf(person) {
      return { 'x-adamas': '1', 'idempotency-key': randomUUID(), cookie: await cookieOf(person) }
    },
    async ask(person, method, url, { body, key, headers, from } = {}) {
      const answer = await app.inject({
        ...{ method, url, remoteAddress: from ?? addressOf(++asked) },
        headers: {
          ...(method === 'GET' ? {} : { 'x-adamas': '1', 'idempotency-key': key ?? randomUUID() }),
          ...(person === null ? {} : { cookie: await cookieOf(person) }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const isJson = String(answer.headers['content-type']).includes('json')
      const json = isJson && answer.body ? (JSON.parse(answer.body) as Answer['json']) : {}
      return { status: answer.statusCode, json, text: answer.body, headers: answer.headers }
    },
  }
}

function addressOf(request: number): string {
  return `10.${(request >> 16) & 255}.${(request >> 8) & 255}.${request & 255}`
}

/** A session as sign-in leaves it, the second factor just shown. */
async function openSession(node: SimulatedNode, person: string): Promise<string> {
  const token = `token-of-${person}`
  const now = node.clock.now()
  await node.keeping.putFirst('account', { id: person, person, password: 'none', failures: 0 })
  await node.keeping.put('session', {
    ...{ id: createHash('sha256').update(token).digest('hex'), person, account: person },
    ...{ startedAt: now, seenAt: now, steppedUpAt: now },
  })
  return token
}
