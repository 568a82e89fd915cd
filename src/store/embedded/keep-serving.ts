import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { askToEnd, endServer, PortTaken, type Server, serve, type Site } from './server.ts'

/** Serves on the wanted port, or on a free one. */
export async function serveOn(site: Site, wanted: number | undefined): Promise<{ server: Server; port: number }> {
  for (let tries = 1; ; tries++) {
    const port = wanted ?? (await freePort())
    try {
      return { server: await serve(site, port), port }
    } catch (error) {
      // Between finding a free port and listening on it another program may take it.
      if (!(error instanceof PortTaken) || wanted !== undefined || tries === 5) throw error
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Restarts a server that dies under us, on the same port. Returns how to end it for good. */
export function keepServing(site: Site, first: Server, port: number, say: (line: string) => void): () => Promise<void> {
  let server = first
  const stopping = new AbortController()
  const endWithUs = (): void => askToEnd(server.pid)
  process.on('exit', endWithUs)
  const watching = (async () => {
    for (;;) {
      await server.ended
      if (stopping.signal.aborted) return
      say('PostgreSQL has ended unasked: starting it again')
      const next = await serveAgain(site, port, say, stopping.signal)
      if (!next) return
      server = next
    }
  })()
  return async () => {
    stopping.abort()
    process.off('exit', endWithUs)
    await endServer(server.pid)
    await watching
  }
}

/** Tries every second, because a full disk or a taken port may be free again; undefined once we are stopping. */
async function serveAgain(
  site: Site,
  port: number,
  say: (line: string) => void,
  stopping: AbortSignal,
): Promise<Server | undefined> {
  for (let told = ''; !stopping.aborted; await pause(1000)) {
    try {
      const server = await serve(site, port)
      if (!stopping.aborted) return server
      await endServer(server.pid)
    } catch (error) {
      const { message } = error as Error
      if (message !== told) say(message)
      told = message
    }
  }
  return undefined
}
