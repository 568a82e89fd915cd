import type { CertificateItem, Finding } from '../../api/answers.ts'
import { Problem, type repeatable, Unreached } from '../../api/client.ts'
import { saved } from '../../api/download.ts'
import type { Came } from '../../parts/came.tsx'
import { t } from '../../words/language.ts'

const named = ({ id, number, reference }: CertificateItem) => ({ id, label: number ?? reference })

/** The papers of these in one file to be printed, in this order. Those that have none are told. */
export async function printChosen(
  chosen: readonly CertificateItem[],
  told: (done: number) => void,
): Promise<{ file?: string; items: readonly Came[] }> {
  const { PDFDocument } = await import('pdf-lib')
  const all = await PDFDocument.create()
  const items: Came[] = []
  for (const row of chosen) {
    const paper = await paperOf(row.id)
    if (paper) {
      const one = await PDFDocument.load(paper)
      for (const page of await all.copyPages(one, one.getPageIndices())) all.addPage(page)
    }
    items.push({ ...named(row), done: t('bulk.page'), ...(paper ? {} : { why: t('bulk.noPaper') }) })
    told(items.length)
  }
  if (all.getPageCount() === 0) return { items }
  const bytes = await all.save()
  return { file: saved(new Blob([bytes as BlobPart], { type: 'application/pdf' }), 'certificates.pdf'), items }
}

/** Null where there is no paper; anything else that went wrong stops the whole, since nothing was printed yet. */
async function paperOf(id: string): Promise<ArrayBuffer | null> {
  const answer = await fetch(`/api/v1/certificates/${id}/certificate.pdf`).catch((cause: unknown) => {
    throw new Unreached(String(cause))
  })
  if (answer.status === 404) return null
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  return answer.arrayBuffer()
}

interface Asked {
  readonly asked: readonly string[]
  readonly refused: readonly { readonly id: string; readonly finding: Finding }[]
}

/** Asks partners for the confirmations of these; each that cannot be asked for says why. */
export async function askForChosen(
  chosen: readonly CertificateItem[],
  send: ReturnType<typeof repeatable>,
): Promise<{ items: readonly Came[] }> {
  const { refused } = await send<Asked>('POST', '/open/remind-chosen', { ids: chosen.map(row => row.id) })
  const why = new Map(refused.map(({ id, finding }) => [id, finding.message]))
  return {
    items: chosen.map(row => ({
      ...named(row),
      done: t('bulk.asked'),
      ...(why.has(row.id) ? { why: why.get(row.id) } : {}),
    })),
  }
}
