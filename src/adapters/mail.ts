import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { Letter, Mail } from '../ports/edges.ts'

const TIMEOUT_MS = 20_000

/** Through a mail server, `smtp://user:password@host:587`. Throws where it does not take the letter. */
export function smtpMail(server: string, from: string): Mail {
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS }
  const transport = createTransport(server, { from, disableFileAccess: true, disableUrlAccess: true })
  Object.assign(transport.options, timeouts)
  return {
    async send(letter) {
      await transport.sendMail(messageOf(letter))
    },
  }
}

/** Into a folder, one `.eml` a letter, where no mail server is configured: nothing is lost, and a person can look. */
export function folderMail(folder: string, from: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true }, { from })
  return {
    async send(letter) {
      const { message } = await transport.sendMail(messageOf(letter))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(path.join(folder, `${letter.id}.eml`), message as Buffer, { mode: 0o600 })
    },
  }
}

/** The id makes a second attempt the same message for whoever sorts them. */
function messageOf({ id, to, subject, text, attachments }: Letter) {
  return {
    ...{ to, subject, text, messageId: `<${id}@adamas.invalid>` },
    attachments: attachments.map(({ name, type, bytes }) => ({
      ...{ filename: name, contentType: type, content: Buffer.from(bytes) },
    })),
  }
}
