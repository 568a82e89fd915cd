import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { ROLES } from '../../../src/core/participants/rights.ts'
import type { Acting } from '../../acting/use-acting.ts'
import type { Firm } from '../../api/answers.ts'
import { firmsQuery, useAct } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { FIRM_PATHS, FirmFields, firmTyped } from './firm-fields.tsx'

const NEW = 'new'

/** The first half of giving a role. An exporter acts for a firm: a listed one, or one entered right here. */
export function GrantForm(props: { name: string; held: readonly string[]; acting: Acting }) {
  const { name, held, acting } = props
  const id = useId()
  const roles = ROLES.filter(role => !held.includes(role))
  const [role, setRole] = useState('')
  const [missing, setMissing] = useState(false)
  const [firm, setFirm] = useState('')
  const entering = useAct<Firm>(made => {
    setFirm(made.id)
    acting.run('grants', { role, firm: made.id })
  })
  const asksFirm = role === 'applicant'
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMissing(!role)
    if (!role) return
    if (!asksFirm) acting.run('grants', { role })
    else if (firm === NEW) entering.mutate({ path: '/firms', body: firmTyped(event.currentTarget) })
    else acting.run('grants', firm ? { role, firm } : { role })
  }
  const trouble = notAt(entering.error, FIRM_PATHS)
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="with-button">
        <label className="hidden" htmlFor={id}>
          {t('people.grant.role', { name })}
        </label>
        <select
          id={id}
          name="role"
          value={role}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? `${id}-error` : undefined}
          onChange={event => {
            setRole(event.target.value)
            setMissing(false)
          }}
        >
          <option value="">{t('people.grant.choose')}</option>
          {roles.map(one => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="btn" aria-disabled={acting.busy || entering.isPending}>
          {t('people.grant')}
        </button>
      </div>
      {missing && (
        <p className="err" id={`${id}-error`}>
          {t('people.grant.choose')}
        </p>
      )}
      {asksFirm && <WhichFirm firm={firm} onChange={setFirm} error={saidAt(acting.trouble, 'firm')} />}
      {asksFirm && trouble && <Trouble error={trouble} />}
      {asksFirm && firm === NEW && <FirmFields error={entering.error} />}
    </form>
  )
}

function WhichFirm(props: { firm: string; onChange: (firm: string) => void; error?: string }) {
  const { firm, onChange, error } = props
  const { items } = useSuspenseQuery(firmsQuery).data
  return (
    <Field label={t('firms.which')} error={error}>
      {attributes => (
        <select {...attributes} name="firm" value={firm} onChange={event => onChange(event.target.value)}>
          <option value="">{t('firms.choose')}</option>
          {items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW}>{t('firms.new')}</option>
        </select>
      )}
    </Field>
  )
}
