import type { AskedDocument } from '../../core/certificate/acts.ts'
import type { Attachment } from '../../core/certificate/attachments.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import { shareApart, valuationFindings } from '../../core/valuation/judge.ts'
import { worthOf } from '../../core/valuation/valuation.ts'
import { dayAt } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { valuedOf } from '../../operations/valuation/standing.ts'
import type { ServerPorts } from '../ports.ts'
import { attachedTo, keptAbout } from './documents.ts'

interface Shown {
  readonly list: TrustList
  readonly document: AskedDocument
}

/** What the goods are worth to each who said so, and what a published rule makes of it before the number is given. */
export async function valuationsOf(ports: ServerPorts, row: CertificateRow, list: TrustList, document: AskedDocument) {
  const authority = list.authorities.find(known => known.id === row.authority)
  const participant = authority?.participant ?? ''
  const today = row.issuedOn ?? dayAt(ports.clock.now(), authority?.timeZone ?? 'UTC')
  const valued = await valuedOf(ports.reading, row, list, { participant, today })
  const open = row.state === 'applied' || row.state === 'inspected'
  const findings: readonly Finding[] = open ? valuationFindings(valued.published, valued.all, document) : []
  return { ...valued, findings }
}

/** The same for the page: each with its distance from the exporter's, and its documents. */
export async function valuationView(ports: ServerPorts, row: CertificateRow, { list, document }: Shown) {
  const { all, published, counting } = await valuationsOf(ports, row, list, document)
  const [exporter] = all
  if (!exporter) return {}
  const documents = await documentsOfValuers(ports, row)
  return {
    valuation: {
      ...(published ? { published } : {}),
      all: all.map(one => ({
        ...one,
        usdCents: worthOf(one),
        apart: shareApart(exporter, one),
        counts: one.source === counting?.source,
        documents: documents.filter(({ source }) => source === one.source),
      })),
    },
  }
}

async function documentsOfValuers(ports: ServerPorts, row: CertificateRow) {
  const given = (row.valuations ?? []).filter(one => one.documents)
  if (given.length === 0) return []
  const kept = attachedTo(row).length > 0 ? await keptAbout(ports, row) : []
  const named = await Promise.all(
    given.map(async ({ source, at }) => {
      const body = await jsonAt<{ readonly documents?: readonly Attachment[] }>(ports.reading, at)
      return (body?.documents ?? []).map(one => ({ ...one, source }))
    }),
  )
  return named.flat().map(one => {
    const file = kept.find(({ digest }) => digest === one.digest)
    return { ...one, with: 'inspection' as const, ...(file ? { type: file.type, size: file.size } : {}) }
  })
}
