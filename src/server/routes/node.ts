import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { AskedDocument } from '../../core/certificate/acts.ts'
import { asIssued } from '../../core/certificate/as-issued.ts'
import { lint, schemeOf } from '../../core/certificate/lint.ts'
import { shapeOf } from '../../core/certificate/shape.ts'
import { nameOf } from '../../core/participants/participants.ts'
import { day, dayAt } from '../../core/values/day.ts'
import { render } from '../../catalogue/render.ts'
import type { Tongue } from '../../catalogue/spoken.ts'
import { haltedBy } from '../../operations/logs.ts'
import { lastCheckpoint } from '../../operations/published.ts'
import { line } from '../forms.ts'
import { someone, whoIs } from '../guard.ts'
import { tongueFor } from '../tongue.ts'
import { relyingParty } from '../passkeys.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy } from '../problem.ts'
import type { SignedIn } from '../sessions.ts'
import { followedView } from '../views/followed.ts'
import { partnerName } from '../views/partner-name.ts'
import { trustListOf } from '../views/trust-list.ts'

/** Which node this is and how it is; the lists by which a browser judges as the node does. */
export function nodeRoutes(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/node', async request => nodeView(ports, sitsInOffice(whoIs(request)), tongueFor(request)))
  app.get('/api/v1/scheme', async () => ({ trustList: await trustListOf(ports) }))
  app.get('/api/v1/demonstration', async () => {
    if (!ports.demonstration) throw refusedBy('not-found', { id: 'demonstration' })
    return ports.demonstration
  })
  const body = z.strictObject({ document: z.unknown(), for: line(2).min(2).optional() })
  app.get('/api/v1/statements', async request => setAsideView(ports, tongueFor(request)))
  app.post('/api/v1/lint', { schema: { body } }, async request => {
    someone(request)
    const { document, for: importer } = request.body as z.infer<typeof body>
    return lintView(ports, document, importer, tongueFor(request))
  })
}

/** Applicants see what anybody sees: how much the office has to do is not theirs to know. */
function sitsInOffice(who: SignedIn | null): boolean {
  return who?.person.grants.some(grant => grant.role !== 'applicant') ?? false
}

async function nodeView(ports: ServerPorts, whole: boolean, tongue: Tongue) {
  const list = await trustListOf(ports)
  const { node, environment, authorities } = ports.identity
  const authority = list.authorities.find(one => one.id === authorities[0])
  if (!authority) throw new Error(`the trust list has no ${authorities[0]}`)
  const { id, name, seat, timeZone, offices } = authority
  const pack = ports.memory.pack
  const halted = haltedBy(ports)
  const base = {
    ...{ node, environment, now: new Date(ports.clock.now()).toISOString() },
    participant: { code: node, name: node === 'KPCS' ? authority.name : nameOf(list.participants, node) },
    authority: { id, name, seat, timeZone, offices },
    log: await logView(ports),
    pack: pack ? { sequence: pack.sequence, madeAt: pack.madeAt, expiresAt: pack.expiresAt } : null,
    halted: halted && render(halted, tongue),
    passkeys: relyingParty(ports.url) !== null,
    ...(ports.provider ? { provider: { name: ports.provider.name, claim: ports.provider.claim } } : {}),
  }
  if (!whole) return base
  const lanes = (await ports.keeping.outbox.lanes()).map(lane => ({
    ...{ to: lane.to, waiting: lane.waiting, quarantined: lane.quarantined },
    name: partnerName(list, lane.to),
    ...(lane.waitingSinceMs ? { waitingSince: new Date(lane.waitingSinceMs).toISOString() } : {}),
    ...(lane.deliveredMs ? { deliveredAt: new Date(lane.deliveredMs).toISOString() } : {}),
    ...(lane.lastFailure ? { lastFailure: lane.lastFailure } : {}),
  }))
  return { ...base, lanes, followed: await followedView(ports, list), counts: await ports.reading.counts() }
}

/** Null also while a node that was just started has not yet found its log and its register to agree. */
async function logView(ports: ServerPorts) {
  const checkpoint = await lastCheckpoint(ports)
  const reached = ports.memory.logReachedMs
  if (!checkpoint || reached === undefined) return null
  const ageSeconds = Math.max(0, Math.round((ports.clock.now() - reached) / 1_000))
  return { size: checkpoint.size, checkpointAt: new Date(reached).toISOString(), ageSeconds }
}

/** The same rules as everywhere, on a document as it would be issued today. */
async function lintView(ports: ServerPorts, document: unknown, importer: string | undefined, tongue: Tongue) {
  const list = await trustListOf(ports)
  const authority = list.authorities.find(one => one.id === ports.identity.authorities[0])
  const { draft, findings } = shapeOf(document)
  const today = dayAt(ports.clock.now(), authority?.timeZone ?? 'UTC')
  const whole = draft.number || !authority || !draft.parcels
  const serial = authority?.blocks[0]?.from ?? 1
  const judged = whole
    ? draft
    : asIssued(draft as unknown as AskedDocument, { authority, policies: list.policies, serial, today })
  const by = { ...schemeOf(list), today, others: [], ...(importer ? { importer } : {}) }
  const linted = lint(judged as typeof draft, by)
  const all = [...findings, ...linted.findings].map(finding => render(finding, tongue))
  return { findings: all, notChecked: linted.notChecked }
}

const MOST_SET_ASIDE = 200
const RECEIVING = { text: 'Adamas exchange protocol, acceptance', since: day('2026-01-01') }

/** What partners sent and this node could not act on: kept as evidence, waiting for a person who asks the sender. */
async function setAsideView(ports: ServerPorts, tongue: Tongue) {
  const rows = await ports.reading.setAside(MOST_SET_ASIDE)
  const items = rows.map(({ id, from, purpose, at, rule = 'envelope-malformed', figures = {} }) => {
    const { message, next } = render({ rule, severity: 'error', path: '', figures, source: RECEIVING }, tongue)
    return { id, from, purpose, position: at, rule, message, ...(next ? { next } : {}) }
  })
  return { items }
}
