import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type LicenceAnswer, licenceQuery } from '../../api/licence-answers.ts'
import { bytesInWords } from '../../attaching/attached-file.ts'
import { FileLinks } from '../../attaching/file-links.tsx'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { country, day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { LicenceActs } from './licence-acts.tsx'
import { LicenceState } from './licence-state.tsx'
import { ToldHistory } from './told-history.tsx'

/** One licence whole, and what may be done next. */
export function LicencePage() {
  const { id } = useParams({ from: '/shell/licensing/$id' })
  const { data, error } = useQuery(licenceQuery(id))
  if (error) return <Trouble error={error} />
  if (!data) return <Loading />
  const { row, record, sites } = data
  return (
    <>
      <PageHead title={row.number ?? row.reference ?? ''} lead={t(`licence.kind.${row.kind}`)}>
        <LicenceState state={row.state} standing={row.standing} />
      </PageHead>
      <div className="split">
        <div className="stack">
          <Before answer={data} />
          <LicenceActs answer={data} />
          <Card title={t('licences.record')}>
            {record ? <Facts facts={factsOf(data)} /> : <p>{t('licences.erased')}</p>}
          </Card>
          {sites.length > 0 && <SitesOf answer={data} />}
          {data.documents.length > 0 && <Documents answer={data} />}
        </div>
        <ToldHistory history={data.history} />
      </div>
    </>
  )
}

/** What there is to know before anything is done. */
function Before({ answer: { row, frozenBy, reason, note } }: { answer: LicenceAnswer }) {
  return (
    <>
      {row.frozen && (
        <Notice tone="hold">
          <p>{t('licences.proposed', { name: frozenBy })}</p>
          <p>
            <bdi>{reason}</bdi>
          </p>
        </Notice>
      )}
      {row.state === 'applied' && <Notice tone="calm">{t('licences.waits.inspect')}</Notice>}
      {row.state === 'inspected' && <Notice tone="calm">{t('licences.waits.decide')}</Notice>}
      {!row.frozen && reason && ['suspended', 'revoked', 'refused'].includes(row.state) && (
        <Notice tone={row.state === 'suspended' ? 'hold' : 'stop'}>
          <bdi>{reason}</bdi>
          {row.suspendedUntil && ` ${t('licences.suspendedUntil')}: ${day(row.suspendedUntil)}`}
        </Notice>
      )}
      {row.imported && (
        <Notice tone="calm">{note ? t('licences.imported', { note }) : t('licences.imported.bare')}</Notice>
      )}
    </>
  )
}

function factsOf({ row, record, conditions, receipt }: LicenceAnswer) {
  const { from, until, fee } = row
  return [
    { label: t('licences.name'), value: record?.name },
    { label: t('licences.address'), value: record?.address },
    { label: t('licences.nationality'), value: record?.nationality && country(record.nationality) },
    { label: t('licences.residence'), value: record?.residence && t(`residence.${record.residence}`) },
    { label: t('licences.area'), value: record?.area },
    {
      label: t('licences.term'),
      value: from && until && t('register.term.days', { from: day(from), until: day(until) }),
    },
    { label: t('licences.fee'), value: fee && `${fee.amount} ${fee.currency}` },
    { label: t('licences.receipt'), value: receipt },
    { label: t('licences.conditions'), value: conditions },
  ]
}

function SitesOf({ answer: { sites } }: { answer: LicenceAnswer }) {
  return (
    <Card title={t('licences.sites')}>
      <ul className="plain kept">
        {sites.map(({ id, number, name, kind, state }) => (
          <li key={id}>
            <span>
              <b>
                <bdi>{number}</bdi>
              </b>{' '}
              <bdi>{name}</bdi>
              <br />
              <span className="quiet">
                {t(`sites.kind.${kind}`)}, {t(`sites.state.${state}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Documents({ answer: { row, documents } }: { answer: LicenceAnswer }) {
  return (
    <Card title={t('licences.documents')}>
      <ul className="plain documents">
        {documents.map(({ digest, field, name, type, size }) => (
          <li key={`${field}/${digest}`}>
            <span className="document">
              <bdi className="name">{name}</bdi>
              <span className="small quiet">
                {t(`documents.field.${field}`)}
                {size !== undefined && `, ${bytesInWords(size)}`}
              </span>
            </span>
            {size !== undefined && (
              <span className="acts">
                <FileLinks name={name} type={type} place={`/api/v1/licences/${row.id}/files/${digest}`} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
