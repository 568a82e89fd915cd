import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { render } from '../catalogue/render.ts'
import { day } from '../core/values/day.ts'
import type { Finding } from '../core/values/finding.ts'
import type { Outcome } from '../core/values/outcome.ts'
import { Outage } from '../ports/outage.ts'
import { languageOf } from './language.ts'

/** A refusal on its way to the caller: findings of an operation, or one of the server's own. */
export class Refused extends Error {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings[0]?.rule ?? 'refused')
    this.findings = findings
  }
}

const HTTP = { text: 'Adamas, API version 1', since: day('2026-01-01') }

/** A refusal of the server itself. */
export function refusedBy(rule: string, figures: Finding['figures'] = {}, path = ''): Refused {
  return new Refused([{ rule, severity: 'error', path, figures, source: HTTP }])
}

/** The value of an outcome; a refusal goes to the one place that turns it into HTTP. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Refused(outcome.findings)
}

/** Which refusal is which status; everything else is 422, a request understood and not followed. */
const STATUS: Readonly<Record<string, number>> = {
  'signed-out': 401,
  'sign-in-refused': 401,
  'second-factor-needed': 401,
  'second-factor-wrong': 401,
  'step-up-needed': 403,
  'right-missing': 403,
  'own-right': 403,
  'second-officer-same': 403,
  'officer-in-firm': 403,
  'granted-lately': 403,
  'request-not-ours': 403,
  'not-found': 404,
  'not-announced': 404,
  'state-forbids': 409,
  'repeat-differs': 409,
  'changed-since-frozen': 409,
  locked: 429,
  'too-often': 429,
  'json-too-large': 413,
  'media-type': 415,
  'json-malformed': 400,
  'json-not-utf8': 400,
  'json-byte-order-mark': 400,
  'json-too-deep': 400,
  'json-name-refused': 400,
  'json-name-twice': 400,
  'idempotency-key-missing': 400,
  'input-malformed': 400,
  'envelope-malformed': 400,
  'register-behind-log': 503,
}

/**
 * The one place where errors become HTTP (RFC 9457). Refusals say everything they know; outages say when to come back; a bug
 * says a reference and nothing of what is inside.
 */
export function sendProblem(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Refused) return sendFindings(error.findings, request, reply)
  if (error instanceof Outage) return sendOutage(error, reply)
  const known = fromFastify(error as FastifyError)
  if (known) return sendFindings(known.findings, request, reply)
  const reference = randomUUID()
  request.log.error({ reference, error: { name: error.name, message: error.message, stack: error.stack } }, 'bug')
  const detail = `Something broke here. Nothing you did was kept half done. Reference ${reference}.`
  return send(reply, 500, { type: '/problems/bug', title: 'Something broke', detail, findings: [] })
}

function sendFindings(findings: readonly Finding[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const rendered = findings.map(finding => render(finding, languageOf(request)))
  const [first] = rendered
  const rule = first?.rule ?? 'refused'
  const title = first?.message ?? rule
  const detail = [title, first?.next].filter(Boolean).join(' ')
  return send(reply, STATUS[rule] ?? 422, { type: `/problems/${rule}`, title, detail, findings: rendered })
}

function sendOutage(outage: Outage, reply: FastifyReply): FastifyReply {
  void reply.header('retry-after', String(outage.retryAfterSeconds))
  const detail = 'The register does not answer at the moment. Nothing was kept half done. Try again in a few seconds.'
  return send(reply, 503, { type: '/problems/outage', title: 'Not reachable at the moment', detail, findings: [] })
}

function send(reply: FastifyReply, status: number, problem: object): FastifyReply {
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ ...problem, status })
}

/** What Fastify itself refuses, in our words. */
function fromFastify(error: FastifyError): Refused | null {
  if (error.validation) {
    const findings = error.validation.map(one => {
      const path = (one.instancePath ?? '')
        .replace(/^\//, '')
        .replace(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.')
      return {
        rule: 'input-malformed',
        severity: 'error' as const,
        path,
        figures: { why: one.message ?? '' },
        source: HTTP,
      }
    })
    return new Refused(findings)
  }
  if (error.statusCode === 413) return refusedBy('json-too-large', { bytes: 0, limit: 0 })
  if (error.statusCode === 415) return refusedBy('media-type')
  if (error.statusCode === 429) return refusedBy('too-often')
  if (error.statusCode !== undefined && error.statusCode < 500)
    return refusedBy('input-malformed', { why: error.message })
  return null
}
