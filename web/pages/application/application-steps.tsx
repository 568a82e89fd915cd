import type { CertificateAnswer } from '../../api/answers.ts'
import { useNode, useSession } from '../../api/queries.ts'
import { type Step, Steps } from '../../parts/steps.tsx'
import { moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'

/** How far an application is: what is done, what is now, what still has to come. */
export function ApplicationSteps({ answer: { row, document, persons } }: { answer: CertificateAnswer }) {
  const { authority, now } = useNode()
  const me = useSession().person.id
  const sealed = document.parcels.filter(parcel => parcel.seal).length
  const looked = row.state === 'inspected'
  const second =
    looked && row.inspectedBy !== me ? t('application.step.second.you') : t('application.step.second.notYou')
  const at = (done: boolean, current: boolean): Step['at'] => (done ? 'done' : current ? 'now' : 'later')
  return (
    <Steps
      steps={[
        { name: t('application.step.applied'), note: moment(row.appliedAt, authority.timeZone, now), at: 'done' },
        { name: t('application.step.inspect'), note: persons.inspectedBy, at: at(looked, row.state === 'applied') },
        {
          name: t('application.step.seal'),
          note: t('application.step.seal.of', { done: sealed, all: document.parcels.length }),
          at: at(looked, false),
        },
        { name: t('application.step.second'), note: second, at: at(false, looked) },
        { name: t('application.step.issue'), at: 'later' },
      ]}
    />
  )
}
