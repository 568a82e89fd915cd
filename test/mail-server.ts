import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real mail server on this machine, for as long as a test runs. */
export interface MailServer {
  readonly url: string
  readonly taken: { readonly from: string; readonly to: readonly string[]; readonly message: string }[]
  /** What it answers to every address while it is set. */
  refusal: Error | null
  stop(): Promise<void>
}

export async function mailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: (_to, _session, done) => done(running.refusal),
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const message = Buffer.concat(parts).toString('latin1')
        running.taken.push({ from, to: envelope.rcptTo.map(one => one.address), message })
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const running: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken: [],
    refusal: null,
    stop: () => new Promise(resolve => server.close(resolve)),
  }
  return running
}

/** The words of a message's quoted-printable parts. */
export function wordsOf(message: string): string {
  const joined = message.replace(/=\r\n/g, '')
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
