import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { COMPLAINT_OUTCOMES } from '../../../src/core/communities/complaint.ts'
import { type Acting, useActing } from '../../acting/use-acting.ts'
import { useSession } from '../../api/queries.ts'
import { Messages } from '../../complain/messages.tsx'
import { notAt, saidAt } from '../../findings/said-at.ts'
import '../../look/complain.css'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { HistoryCard } from '../../parts/history-card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { ComplaintMark } from './complaints.tsx'
import { complaintQuery } from './queries.ts'

/** One complaint: what was told, who looks into it, and the words that go back. */
export function ComplaintPage() {
  const { id } = useParams({ from: '/shell/complaints/$id' })
  const { row, messages, history, contact, byName } = useSuspenseQuery(complaintQuery(id)).data
  const own = row.by === useSession().person.id
  return (
    <>
      <p className="crumb">
        <Link to="/complaints">{t('complain.rail')}</Link> / {row.reference}
      </p>
      <PageHead title={row.reference} lead={t(`complain.topic.${row.topic}`)}>
        <ComplaintMark state={row.state} />
      </PageHead>
      <div className="split">
        <div className="stack">
          <Card title={t(`complain.topic.${row.topic}`)}>
            <Messages messages={messages} own="office" />
            {row.outcome && <p>{t(`complain.outcome.${row.outcome}`)}</p>}
          </Card>
          {row.state !== 'closed' && (own ? <AnswerCard id={id} /> : <TakeCard id={id} byName={byName} />)}
          <HistoryCard history={history} />
        </div>
        <aside className="stack">
          {contact && (
            <Card title={t('complain.reach')}>
              <p>
                <bdi>{contact}</bdi>
              </p>
              <p className="hint">{t('complain.contact.hint')}</p>
            </Card>
          )}
        </aside>
      </div>
    </>
  )
}

function TakeCard({ id, byName }: { id: string; byName?: string }) {
  const acting = useActing(`/complaints/${id}`)
  const [noConflict, setNoConflict] = useState(false)
  return (
    <Card title={t('complain.take')}>
      <div className="stack">
        {byName && <p>{t('complain.taken.by', { name: byName })}</p>}
        {acting.trouble && <Trouble error={acting.trouble} />}
        <label className="check">
          <input type="checkbox" checked={noConflict} onChange={event => setNoConflict(event.target.checked)} />
          {t('complain.take.declare')}
        </label>
        <div className="acts">
          <button
            type="button"
            className="btn main-act"
            aria-disabled={acting.busy}
            onClick={() => !acting.busy && acting.run('take', { noConflict })}
          >
            {t('complain.take')}
          </button>
        </div>
      </div>
    </Card>
  )
}

function AnswerCard({ id }: { id: string }) {
  const acting = useActing(`/complaints/${id}`)
  const [closing, setClosing] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (acting.busy) return
    const form = event.currentTarget
    const text = typed(form, 'text')
    acting.run(closing ? 'close' : 'answer', closing ? { text, outcome: typed(form, 'outcome') } : { text })
  }
  return (
    <Card title={t('complain.answer')}>
      <form className="stack" noValidate onSubmit={submit}>
        <Words acting={acting} />
        {closing && (
          <Field label={t('complain.outcome')}>
            {attributes => (
              <select {...attributes} name="outcome">
                {COMPLAINT_OUTCOMES.map(outcome => (
                  <option key={outcome} value={outcome}>
                    {t(`complain.outcome.${outcome}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={acting.busy}>
            {t(closing ? 'complain.close' : 'complain.answer.send')}
          </button>
          <button className="btn" type="button" onClick={() => setClosing(!closing)}>
            {t(closing ? 'complain.answer' : 'complain.close')}
          </button>
        </div>
      </form>
    </Card>
  )
}

function Words({ acting }: { acting: Acting }) {
  const trouble = notAt(acting.trouble, ['text'])
  return (
    <>
      {trouble && <Trouble error={trouble} />}
      <Field label={t('complain.answer.words')} error={saidAt(acting.trouble, 'text')}>
        {attributes => <textarea {...attributes} name="text" rows={5} maxLength={6000} />}
      </Field>
    </>
  )
}
