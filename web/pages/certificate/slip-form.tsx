import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { referencedLines, sealsOf } from '../../../src/core/certificate/totals.ts'
import type { CertificateDocument } from '../../../src/core/certificate/document.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { freshKey, request, upload } from '../../api/client.ts'
import { Questions, useFound } from '../../confirm/questions.tsx'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { country } from '../../words/dates.ts'
import { t } from '../../words/language.ts'

/** A confirmation that came as slip, fax or letter: its scan, and what it says. */
export function SlipForm({ answer, onDone }: { answer: CertificateAnswer; onDone: () => void }) {
  const { row } = answer
  const document = answer.document as CertificateDocument
  const [scan, setScan] = useState<File>()
  const [key] = useState(freshKey)
  const client = useQueryClient()
  const [lines, seals] = [referencedLines(document), sealsOf(document)]
  const signed = { label: t('slip.name'), hint: t('slip.name.hint'), own: false }
  const { issuedOn } = document
  const asked = { issuedOn, parcels: document.parcels.length, seals, lines, signed, receivedOn: '' }
  const { found, put, missing, trouble, busy, send } = useFound(asked, async answers => {
    if (!scan) return
    const { digest } = await upload<{ digest: string }>(`/certificates/${row.id}/files`, scan)
    await request('POST', `/certificates/${row.id}/slip`, { key, body: { ...answers, scan: digest } })
    await client.invalidateQueries()
    onDone()
  })
  const open = scan ? missing : missing.length > 0 ? [t('slip.missing.scan'), ...missing] : missing
  return (
    <Card title={t('slip.title')}>
      <form className="stack" noValidate onSubmit={event => void send(event)}>
        <p className="quiet">{t('slip.lead', { to: country(row.destination) })}</p>
        <Field label={t('slip.scan')} hint={t('slip.scan.hint')}>
          {attributes => (
            <input
              {...attributes}
              type="file"
              accept="application/pdf,image/jpeg,image/png"
              onChange={event => setScan(event.target.files?.[0])}
            />
          )}
        </Field>
        <Questions asked={asked} found={found} put={put} />
        {open.length > 0 && <Notice tone="hold">{open.join(' ')}</Notice>}
        {trouble !== undefined && <Trouble error={trouble} />}
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={busy || !scan}>
            {t('slip.file')}
          </button>
          <button className="btn" type="button" onClick={onDone}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}
