import { createServer, connect as dial, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** What becomes of bytes on their way: they pass, they are lost with the line, or they pass and the answer is lost. */
export type Fate = 'pass' | 'lose' | 'lose-answer'

/** A line to a PostgreSQL server that can be cut at a chosen moment. */
export interface BrokenLine {
  /** The address of the server through this line. */
  readonly url: string
  /** Decides on everything the client sends. */
  fate: (sent: Buffer) => Fate
  close(): Promise<void>
}

export async function brokenLine(url: string): Promise<BrokenLine> {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const line = { fate: (_: Buffer): Fate => 'pass' }
  const server = createServer(client => {
    const upstream = dial(Number(port), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('data', sent => forward(client, upstream, sent, line.fate(sent)))
    upstream.on('data', answer => client.write(answer))
    client.on('close', () => upstream.end())
    upstream.on('close', () => client.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(line, {
    url: Object.assign(new URL(url), { port: String((server.address() as AddressInfo).port) }).href,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  })
}

/** A lost answer: the server has everything and works it off, and the client hears no more. */
function forward(client: Socket, upstream: Socket, sent: Buffer, fate: Fate): void {
  if (fate === 'pass') upstream.write(sent)
  else if (fate === 'lose') upstream.destroy()
  else {
    upstream.removeAllListeners('data').resume()
    upstream.write(sent)
    upstream.once('data', () => client.destroy())
  }
}
