import type { ServiceHours } from '../../src/core/participants/policy.ts'
import type { ServiceStep } from '../../src/core/register/turnaround.ts'
import type { ServiceAnswer } from '../api/turnaround-answers.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { Notice } from '../parts/notice.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { span } from '../words/dates.ts'
import { count } from '../words/figures.ts'
import { t } from '../words/language.ts'

type Authority = ServiceAnswer['authorities'][number]

/** Every step in the order it is taken, and the published level it is held against. */
const STEPS: readonly { readonly step: ServiceStep; readonly level?: keyof ServiceHours }[] = [
  { step: 'inspection', level: 'inspection' },
  { step: 'secondOfficer', level: 'secondOfficer' },
  { step: 'signing' },
  { step: 'issue', level: 'issue' },
  { step: 'answer' },
  { step: 'confirmation' },
  { step: 'receipt', level: 'receipt' },
]

/** What the authorities of this node publish of their service, beside what was measured; for anyone. */
export function TurnaroundPage({ service }: { service: ServiceAnswer | null }) {
  return (
    <main className="public service">
      <div className="bar">
        <h1>{t('service.title')}</h1>
        <LanguageChoice bare />
      </div>
      {service === null ? (
        <Notice tone="hold">{t('service.none')}</Notice>
      ) : (
        <>
          <p className="pad">{t('service.lead', { count: service.days })}</p>
          {service.authorities.map(authority => (
            <Measured key={authority.id} authority={authority} />
          ))}
          <section>
            <p className="small quiet">
              {t('service.plain')} {t('service.fewest', { count: service.fewest })}
            </p>
          </section>
        </>
      )}
    </main>
  )
}

function Measured({ authority }: { authority: Authority }) {
  const { name, published } = authority
  return (
    <section>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <Scroll label={name}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('service.col.step')}</th>
              <th scope="col">{t('service.col.published')}</th>
              <th scope="col">{t('service.col.median')}</th>
              <th scope="col">{t('service.col.ninetieth')}</th>
              <th scope="col" className="num">
                {t('service.col.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {STEPS.map(({ step, level }) => (
              <Row key={step} step={step} hours={level && published?.hours[level]} authority={authority} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="small quiet">
        {published ? t('service.source', { source: published.source }) : t('clock.unpublished')}
      </p>
    </section>
  )
}

function Row(props: { step: ServiceStep; hours: number | undefined; authority: Authority }) {
  const { step, hours, authority } = props
  const figure = authority.measured.find(one => one.step === step)
  return (
    <tr>
      <th scope="row">{t(`service.step.${step}`)}</th>
      <td className="nowrap">{hours === undefined ? '–' : t('service.hours', { count: hours })}</td>
      {figure ? (
        <>
          <td className="nowrap">{span(figure.medianSeconds * 1000)}</td>
          <td className="nowrap">{span(figure.ninetiethSeconds * 1000)}</td>
          <td className="num">{count(figure.count)}</td>
        </>
      ) : (
        <td colSpan={3} className="quiet">
          {t('service.withheld')}
        </td>
      )}
    </tr>
  )
}
