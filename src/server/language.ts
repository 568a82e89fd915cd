import type { FastifyRequest } from 'fastify'

/** The language of an answer: asked for in the address, or by the browser. English where nothing else fits. */
export function languageOf(request: FastifyRequest): string {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  const text = typeof asked === 'string' ? asked : (request.headers['accept-language'] ?? 'en')
  return /^[a-z]{2}/i.exec(text)?.[0].toLowerCase() ?? 'en'
}
