import type { FastifyRequest } from 'fastify'
import { tongueOf } from '../catalogue/languages.ts'
import type { Tongue } from '../catalogue/spoken.ts'

/** What an answer is told in: asked for in the address, or by the browser. English where nothing else fits. */
export function tongueFor(request: FastifyRequest): Tongue {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  const text = typeof asked === 'string' ? asked : (request.headers['accept-language'] ?? 'en')
  return tongueOf(/^[a-z]{2}/i.exec(text)?.[0].toLowerCase() ?? 'en')
}
