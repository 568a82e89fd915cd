import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { LIFECYCLE, type CertificateState } from '../../core/certificate/lifecycle.ts'
import type { Reach, TrustList } from '../../core/participants/trust-list.ts'
import { dayAt } from '../../core/values/day.ts'
import type { CertificateFilter } from '../../ports/reading.ts'
import { formAsked, sendExport } from '../exported.ts'
import { ID, line, LIST, listAsked } from '../forms.ts'
import { someone } from '../guard.ts'
import { tongueFor } from '../tongue.ts'
import type { ServerPorts } from '../ports.ts'
import { refusedBy, valueOf } from '../problem.ts'
import { certificateIn, certificatesSeenBy } from '../sight.ts'
import { certificateItem, certificateView } from '../views/certificate.ts'
import { encodingsOf, printedOf } from '../../operations/certificates/paper.ts'
import { withOffices } from '../views/handoff.ts'
import { CERTIFICATE_COLUMNS } from '../views/list-columns.ts'
import { trustListOf } from '../views/trust-list.ts'

const CERTIFICATES = LIST.extend({ destination: line(4).optional() })

/** Certificates to look at: lists, one whole, and what can be printed, kept and scanned. */
export function certificateReads(app: FastifyInstance, ports: ServerPorts): void {
  app.get('/api/v1/certificates', { schema: { querystring: CERTIFICATES } }, async (request, reply) => {
    const { destination, ...asked } = request.query as z.infer<typeof CERTIFICATES>
    const filter: CertificateFilter = {
      ...certificatesSeenBy(someone(request).person, ports),
      ...(asked.state ? { states: statesIn(asked.state) } : {}),
      ...(destination ? { partner: destination } : {}),
      ...listAsked(asked),
    }
    const form = formAsked(request)
    if (form) return sendExport(reply, form, dayAt(ports.clock.now(), 'UTC'), exported(ports, filter))
    const page = await ports.reading.listed('certificate', filter)
    const [list, { person }] = [await trustListOf(ports), someone(request)]
    return {
      ...page,
      items: await withOffices(
        ports,
        page.items.map(row => certificateItem(row, list, person)),
      ),
    }
  })
  app.get('/api/v1/open', async request => {
    const list = await trustListOf(ports)
    const { authorities } = certificatesSeenBy(someone(request).person, ports)
    const sums = await Promise.all(authorities.map(one => ports.reading.openByDestination(one)))
    return { items: sums.flat().map(sum => ({ ...sum, by: reachOf(list, sum.announcedTo) })) }
  })
  app.get('/api/v1/certificates/:id', { schema: { params: ID } }, async request => {
    const row = await certificateIn(ports, request)
    return certificateView(ports, row, someone(request).person, tongueFor(request))
  })
  app.get('/api/v1/certificates/:id/certificate.vc', { schema: { params: ID } }, async (request, reply) => {
    const row = await certificateIn(ports, request)
    const { vc } = found(await encodingsOf(ports.reading, row), row.id)
    void reply.header('content-disposition', `attachment; filename="${row.number}.vc+jwt"`)
    return reply.type('application/vc+jwt').send(vc)
  })
  app.get('/api/v1/certificates/:id/qr', { schema: { params: ID } }, async (request, reply) => {
    const row = await certificateIn(ports, request)
    const { qr } = found(await encodingsOf(ports.reading, row), row.id)
    return reply.type('text/plain; charset=utf-8').send(qr)
  })
  app.get('/api/v1/certificates/:id/certificate.pdf', { schema: { params: ID } }, async (request, reply) => {
    const row = await certificateIn(ports, request)
    const bytes = valueOf(found(await printedOf(ports, row), row.id))
    void reply.header('content-disposition', `inline; filename="${row.number}.pdf"`)
    return reply.type('application/pdf').send(Buffer.from(bytes))
  })
}

function exported({ reading }: ServerPorts, filter: CertificateFilter) {
  return {
    name: 'certificates',
    columns: CERTIFICATE_COLUMNS,
    ids: () => reading.listedIds('certificate', filter),
    of: (ids: readonly string[]) => reading.listedOf('certificate', ids),
  }
}

function statesIn(text: string): CertificateState[] {
  return text.split(',').filter((state): state is CertificateState => state in LIFECYCLE && state !== 'new')
}

/** How a partner is asked: `node`, `mail`, or not at all. */
function reachOf(list: TrustList, authority: string): Reach['kind'] {
  return list.authorities.find(one => one.id === authority)?.exchange.kind ?? 'none'
}

/** What there is of it, or that there is nothing. */
function found<T>(value: T | null, id: string): T {
  if (value === null) throw refusedBy('not-found', { id })
  return value
}
