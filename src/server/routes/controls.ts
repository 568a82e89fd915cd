import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { controlWord } from '../../catalogue/control-words.ts'
import { gapsOf, oldestOf } from '../../core/controls/gaps.ts'
import { CONTROL_STATES, controlId } from '../../core/controls/statement.ts'
import { type Day, dayAt } from '../../core/values/day.ts'
import { gapReportPrinter } from '../../documents/gap-report.ts'
import { stateControl } from '../../operations/controls/state.ts'
import { formAsked, sendExport } from '../exported.ts'
import { line, prose } from '../forms.ts'
import { callerOf, someone } from '../guard.ts'
import type { ServerPorts } from '../ports.ts'
import { valueOf } from '../problem.ts'
import { tongueFor } from '../tongue.ts'
import { controlsOf, controlsView, type Told } from '../views/controls.ts'
import { historyOf } from '../views/history.ts'
import { trustListOf } from '../views/trust-list.ts'

const STANDARD = z.strictObject({ standard: z.string().regex(/^[\w-]{1,40}$/) })
const EVIDENCE = z.strictObject({ label: line(200), to: line(500) })
const SAID = z.strictObject({
  state: z.enum(CONTROL_STATES),
  from: z.iso.date(),
  how: prose(4_000).default(''),
  law: line(500).default(''),
  responsible: line(300).default(''),
  evidence: z.array(EVIDENCE).max(20).default([]),
})

const SEE = ['focal-point', 'administrator', 'auditor'] as const

/** The first authority of this node where the person may see the profile: the guard let nobody else in. */
function authorityFor(request: FastifyRequest, { identity }: ServerPorts): string {
  const { grants } = someone(request).person
  const own = (id: string) => grants.some(({ role, authority }) => authority === id && SEE.some(one => one === role))
  return identity.authorities.find(own) ?? identity.authorities[0]
}

/** How this participant meets each standard of the scheme, and what is missing. */
export function controlRoutes(app: FastifyInstance, ports: ServerPorts): void {
  const print = gapReportPrinter()
  app.get('/api/v1/controls', async (request, reply) => {
    const all = await controlsOf(ports, authorityFor(request, ports))
    const form = formAsked(request)
    if (!form) return controlsView(all)
    const { language } = tongueFor(request)
    return sendExport(reply, form, dayAt(ports.clock.now(), 'UTC'), {
      name: 'controls',
      columns: columnsIn(language),
      ids: async () => all.map(({ standard }) => standard.id),
      of: async ids => all.filter(({ standard }) => ids.includes(standard.id)),
    })
  })
  app.get('/api/v1/controls/gaps.pdf', async (request, reply) => {
    const id = authorityFor(request, ports)
    const authority = (await trustListOf(ports)).authorities.find(one => one.id === id)
    const all = await controlsOf(ports, id)
    const { language } = tongueFor(request)
    const on = dayAt(ports.clock.now(), authority?.timeZone ?? 'UTC')
    const bytes = print({
      gaps: gapsOf(all),
      oldest: oldestOf(all, 10),
      all,
      name: authority?.name ?? id,
      on,
      language,
    })
    void reply.header('content-disposition', `attachment; filename="gap-report-${on}.pdf"`)
    return reply.type('application/pdf').send(Buffer.from(bytes))
  })
  app.get('/api/v1/controls/:standard', { schema: { params: STANDARD } }, async request => {
    const { standard } = request.params as z.infer<typeof STANDARD>
    const id = controlId(authorityFor(request, ports), standard)
    return { history: await historyOf(ports, id, tongueFor(request)) }
  })
  app.post('/api/v1/controls/:standard', { schema: { params: STANDARD, body: SAID } }, async request => {
    const { standard } = request.params as z.infer<typeof STANDARD>
    const { from, ...said } = request.body as z.infer<typeof SAID>
    return valueOf(await stateControl(ports, callerOf(request, ports), { standard, from: from as Day, ...said }))
  })
}

/** Under stable names; what the standard asks and its state stand in the reader's language. */
function columnsIn(language: string): Readonly<Record<string, (told: Told) => string>> {
  return {
    standard: ({ standard }) => standard.id,
    citation: ({ standard }) => standard.citation.text,
    asks: ({ standard }) => controlWord(language, `standard.${standard.id}`),
    state: ({ state }) => state,
    from: ({ said }) => said?.from ?? '',
    how: ({ said }) => said?.how ?? '',
    law: ({ said }) => said?.law ?? '',
    responsible: ({ said }) => said?.responsible ?? '',
    evidence: ({ said }) => (said?.evidence ?? []).map(({ label, to }) => `${label} <${to}>`).join('; '),
    software: ({ standard }) => standard.software,
    changedAt: ({ row }) => row?.changedAt ?? '',
    changedBy: ({ byName = '' }) => byName,
  }
}
