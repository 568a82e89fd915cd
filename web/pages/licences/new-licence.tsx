import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { LicenceProvable } from '../../../src/core/licences/documents.ts'
import { LICENCE_KINDS } from '../../../src/core/licences/kinds.ts'
import { RESIDENCES } from '../../../src/core/licences/record.ts'
import type { Firm } from '../../api/answers.ts'
import { sitesQuery } from '../../api/licence-answers.ts'
import { firmsQuery, useAct, useSession } from '../../api/queries.ts'
import { Attachable, AttachField } from '../../attaching/attach-field.tsx'
import { useAttaching } from '../../attaching/use-attaching.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field, type FieldAttributes } from '../../parts/field.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { FirmForm } from '../people/firms-card.tsx'
import { usePlaces } from '../application-form/places.ts'

const PATHS = ['kind', 'firm', 'name', 'address', 'nationality', 'residence', 'area']

/** An application: by a person of the firm for that firm, or entered at the counter for any firm of the list. */
export function NewLicence() {
  const office = holds(useSession(), 'licensing-officer')
  const navigate = useNavigate()
  const [entering, setEntering] = useState(false)
  const attaching = useAttaching<LicenceProvable>([])
  const act = useAct<{ id: string }>(({ id }) => navigate({ to: '/licensing/$id', params: { id } }))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (act.isPending || attaching.unfinished > 0) return
    act.mutate({
      path: '/licences',
      body: { ...applicationTyped(event.currentTarget), documents: attaching.documents },
    })
  }
  const other = notAt(act.error, PATHS)
  return (
    <>
      <PageHead title={t(office ? 'licences.new' : 'licences.new.own')}>
        {office && !entering && (
          <button type="button" className="btn" onClick={() => setEntering(true)}>
            {t('firms.new')}
          </button>
        )}
      </PageHead>
      {entering && (
        <Card title={t('firms.add')}>
          <FirmForm onDone={() => setEntering(false)} />
        </Card>
      )}
      <Attachable value={attaching}>
        <form className="stack" noValidate onSubmit={submit}>
          {other && <Trouble error={other} />}
          <Card title={t('licences.record')}>
            <Record office={office} error={act.error} />
            <AttachField field="holder" />
          </Card>
          <SiteChoices />
          <div className="acts">
            <button className="btn main-act" type="submit" aria-disabled={act.isPending || attaching.unfinished > 0}>
              {t('licences.send')}
            </button>
          </div>
        </form>
      </Attachable>
    </>
  )
}

type Options = readonly (readonly [string, string])[]
const KINDS = (): Options => LICENCE_KINDS.map(kind => [kind, t(`licence.kind.${kind}`)])
const RESIDING = (): Options => RESIDENCES.map(one => [one, t(`residence.${one}`)])

function choice(attributes: FieldAttributes, name: string, options: Options, chosen = '') {
  return (
    <select {...attributes} name={name} defaultValue={chosen}>
      <option value="">{t('form.choose')}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

function Record({ office, error }: { office: boolean; error: Error | null }) {
  const { countries } = usePlaces()
  const [firm, setFirm] = useState<Firm>()
  const at = (path: string) => saidAt(error, path)
  const lands: Options = countries.map(({ code, name }) => [code, name])
  return (
    <div className="fields" key={firm?.id}>
      <Field label={t('licences.kind')} error={at('kind')}>
        {a => choice(a, 'kind', KINDS(), 'exporter')}
      </Field>
      {office && <FirmChoice firm={firm} error={at('firm')} onFirm={setFirm} />}
      <Field label={t('licences.name')} error={at('name')}>
        {a => <input {...a} name="name" autoComplete="off" maxLength={200} defaultValue={firm?.name} />}
      </Field>
      <Field label={t('licences.address')} error={at('address')}>
        {a => <input {...a} name="address" autoComplete="off" maxLength={300} defaultValue={firm?.address} />}
      </Field>
      <Field label={t('licences.nationality')} hint={t('licences.nationality.hint')} error={at('nationality')}>
        {a => choice(a, 'nationality', lands, firm?.country)}
      </Field>
      <Field label={t('licences.residence')} error={at('residence')}>
        {a => choice(a, 'residence', RESIDING())}
      </Field>
      <Field label={t('licences.area')} hint={t('licences.area.hint')} error={at('area')}>
        {a => <textarea {...a} name="area" rows={2} maxLength={500} />}
      </Field>
      <label className="check">
        <input type="checkbox" name="natural" /> {t('licences.person')}
      </label>
    </div>
  )
}

function FirmChoice(props: { firm?: Firm; error?: string; onFirm: (firm?: Firm) => void }) {
  const { firm, error, onFirm } = props
  const { data } = useQuery(firmsQuery)
  return (
    <Field label={t('licences.firm')} error={error}>
      {attributes => (
        <select
          {...attributes}
          name="firm"
          value={firm?.id ?? ''}
          onChange={event => onFirm(data?.items.find(one => one.id === event.target.value))}
        >
          <option value="">{t('firms.choose')}</option>
          {data?.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function SiteChoices() {
  const { data } = useQuery(sitesQuery)
  const open = data?.items.filter(({ state }) => state !== 'closed') ?? []
  return (
    <Card title={t('licences.sites')}>
      <p className="quiet">{t('licences.sites.hint')}</p>
      {open.map(({ id, number, name, kind }) => (
        <label key={id} className="check">
          <input type="checkbox" name="site" value={id} />
          <span>
            <bdi>{number}</bdi> <bdi>{name}</bdi>, {t(`sites.kind.${kind}`)}
          </span>
        </label>
      ))}
    </Card>
  )
}

/** An application as these fields say it. */
function applicationTyped(form: HTMLFormElement) {
  const all = new FormData(form)
  const [firm, nationality, residence] = ['firm', 'nationality', 'residence'].map(name => typed(form, name))
  return {
    kind: typed(form, 'kind'),
    ...(firm ? { firm } : {}),
    record: {
      ...{ natural: all.has('natural'), name: typed(form, 'name'), address: typed(form, 'address') },
      ...{ area: typed(form, 'area'), ...(nationality ? { nationality } : {}), ...(residence ? { residence } : {}) },
    },
    sites: all.getAll('site').map(String),
  }
}
