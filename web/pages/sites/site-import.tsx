import { type FormEvent, useState } from 'react'
import { Problem } from '../../api/client.ts'
import { useAct } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

/** A file of sites, all of them or none; what is wrong is listed by its place in the file. */
export function SiteImport({ onDone }: { onDone: () => void }) {
  const [unread, setUnread] = useState(false)
  const [done, setDone] = useState<number>()
  const act = useAct<{ registered: number }>(({ registered }) => setDone(registered))
  const findings = act.error instanceof Problem ? act.error.findings : []
  const overlap = findings.some(({ rule }) => rule === 'site-overlap')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const chosen = new FormData(form).get('file')
    const reason = typed(form, 'reason')
    const file = await read(chosen)
    setUnread(file === undefined)
    const reasons = reason ? { reasons: { 'site-overlap': reason } } : {}
    if (file !== undefined && !act.isPending) act.mutate({ path: '/sites/import', body: { file, ...reasons } })
  }
  return (
    <Card title={t('sites.import')}>
      <form className="stack" noValidate onSubmit={event => void submit(event)}>
        {done !== undefined && <Notice tone="calm">{t('sites.import.done', { count: done })}</Notice>}
        {act.error && findings.length === 0 && <Trouble error={act.error} />}
        {findings.length > 0 && (
          <ul className="plain kept" role="alert">
            {findings.map(({ path, rule, message, next }) => (
              <li key={`${path} ${rule}`}>
                <span>
                  <code dir="ltr">{path}</code> <bdi>{message}</bdi> <span className="quiet">{next}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
        <Field
          label={t('sites.import.choose')}
          hint={t('sites.import.hint')}
          error={unread ? t('sites.import.unread') : undefined}
        >
          {attributes => <input {...attributes} name="file" type="file" accept=".geojson,.json,application/geo+json" />}
        </Field>
        {overlap && (
          <Field label={t('sites.overlap.reason')}>
            {attributes => <textarea {...attributes} name="reason" rows={2} maxLength={2000} />}
          </Field>
        )}
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t('sites.import')}
          </button>
          <button className="btn" type="button" onClick={onDone}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

async function read(file: FormDataEntryValue | null): Promise<unknown> {
  if (!(file instanceof File)) return undefined
  try {
    return JSON.parse(await file.text()) as unknown
  } catch {
    return undefined
  }
}
