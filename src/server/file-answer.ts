import type { FastifyReply } from 'fastify'
import { visible } from '../core/values/plain-text.ts'

/** What came from outside runs nowhere here, whatever a browser takes it for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

interface Shown {
  readonly name: string
  /** As the node read it, never as its sender called it. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** A file of a stranger: to be saved, or a JPEG or PNG as the picture it was found to be. */
export function sendFile(reply: FastifyReply, file: Shown, asImage: boolean): FastifyReply {
  const way = asImage && file.type.startsWith('image/') ? 'inline' : 'attachment'
  const ending = ENDINGS[file.type] ?? 'bin'
  const name = encodeURIComponent(nameWith(file.name, ending)).replace(/['()*]/g, one => `%${hexOf(one)}`)
  void reply.header('content-disposition', `${way}; filename="document.${ending}"; filename*=UTF-8''${name}`)
  void reply.header('x-content-type-options', 'nosniff')
  void reply.header('content-security-policy', POLICY)
  void reply.header('cache-control', 'private, no-store')
  return reply.type(file.type).send(Buffer.from(file.bytes))
}

/** `invoice.exe`, which was found to be a PDF, is saved as `invoice.exe.pdf`. */
function nameWith(name: string, ending: string): string {
  const plain =
    visible(name)
      .replace(/[/\\:*?"<>|]/g, '_')
      .toWellFormed()
      .trim() || 'document'
  const endings = ending === 'jpg' ? ['jpg', 'jpeg'] : [ending]
  return endings.some(one => plain.toLowerCase().endsWith(`.${one}`)) ? plain : `${plain}.${ending}`
}

const hexOf = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase()
