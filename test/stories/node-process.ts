import { type ChildProcess, fork } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'

const MAIN = path.join(import.meta.dirname, '../../src/cli/main.ts')

/** A node as its operator runs it: a process of its own, which can be killed and started again. */
export interface NodeProcess {
  readonly url: string
  start(): Promise<void>
  /** As when the plug is pulled. */
  kill(): Promise<void>
  stop(): Promise<void>
}

export function nodeProcess(environment: Readonly<Record<string, string>>): NodeProcess {
  let child: ChildProcess | null = null
  const ended = (running: ChildProcess) => new Promise<void>(resolve => running.once('exit', () => resolve()))
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const running = child
    child = null
    if (!running || running.exitCode !== null) return
    const over = ended(running)
    running.kill(signal)
    await over
  }
  return {
    url: environment.ADAMAS_URL ?? '',
    async start() {
      const started = fork(MAIN, ['serve'], {
        env: { ...process.env, ...environment, NODE_TEST_CONTEXT: '' },
        // Not those of the test runner, which would make the node a test.
        execArgv: [],
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      })
      child = started
      let said = ''
      for (const stream of [started.stdout, started.stderr]) stream?.on('data', chunk => (said += chunk))
      await new Promise<void>((resolve, reject) => {
        started.once('message', () => resolve())
        started.once('exit', code => reject(new Error(`the node ended with ${code}: ${said}`)))
      })
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A person at a browser, without the browser: cookie, keys, and the header only our pages send. */
export class Person {
  readonly #url: string
  #cookie = ''

  constructor(url: string) {
    this.#url = url
  }

  async signIn(login: string): Promise<this> {
    await this.post('/session/demonstration', { login })
    return this
  }

  get<T>(place: string): Promise<T> {
    return this.#ask<T>('GET', place)
  }

  post<T>(place: string, body: unknown, key: string = crypto.randomUUID()): Promise<T> {
    return this.#ask<T>('POST', place, body, key)
  }

  async bytes(place: string): Promise<Buffer> {
    const answer = await fetch(`${this.#url}/api/v1${place}`, { headers: { cookie: this.#cookie } })
    if (!answer.ok) throw new Error(`${place}: ${answer.status}`)
    return Buffer.from(await answer.arrayBuffer())
  }

  async #ask<T>(method: string, place: string, body?: unknown, key = ''): Promise<T> {
    const headers: Record<string, string> = { cookie: this.#cookie, 'x-adamas': '1' }
    if (body !== undefined) Object.assign(headers, { 'content-type': 'application/json', 'idempotency-key': key })
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const answer = await fetch(`${this.#url}/api/v1${place}`, init)
    const cookie = answer.headers.getSetCookie()[0]
    if (cookie) this.#cookie = cookie.split(';')[0] ?? ''
    const text = await answer.text()
    if (!answer.ok) throw new Refusal(answer.status, text)
    return JSON.parse(text) as T
  }
}

/** The node said no, with its rules. */
export class Refusal extends Error {
  readonly status: number
  readonly rules: readonly string[]

  constructor(status: number, text: string) {
    super(`${status}: ${text.slice(0, 400)}`)
    this.status = status
    const { findings = [] } = (text.startsWith('{') ? JSON.parse(text) : {}) as { findings?: { rule: string }[] }
    this.rules = findings.map(finding => finding.rule)
  }
}

/** Asks again until the answer fits, for what nodes do by themselves. */
export async function eventually<T>(ask: () => Promise<T>, fits: (value: T) => boolean, what: string): Promise<T> {
  const until = Date.now() + 30_000
  for (;;) {
    const value = await ask()
    if (fits(value)) return value
    if (Date.now() > until) throw new Error(`${what} did not happen: ${JSON.stringify(value).slice(0, 300)}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
