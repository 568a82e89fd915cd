import type { CertificateAnswer } from '../api/answers.ts'
import { useSession } from '../api/queries.ts'
import { may } from '../pages/application/standing.ts'
import { Card } from '../parts/card.tsx'
import { t } from '../words/language.ts'
import { ValueForm } from './value-form.tsx'

const holdsRole = (roles: readonly string[], ...wanted: readonly string[]) => wanted.some(role => roles.includes(role))

/** For a valuer the work itself; for an officer a way to enter what an independent one said, folded until asked for. */
export function EnterValuation({ answer }: { answer: CertificateAnswer }) {
  const roles = useSession().grants.map(grant => grant.role)
  if (!answer.valuation || !may(answer, 'value')) return null
  if (holdsRole(roles, 'valuer')) {
    return (
      <Card title={t('valuation.enter.official')}>
        <ValueForm key={answer.history.length} answer={answer} source="official" />
      </Card>
    )
  }
  if (!holdsRole(roles, 'inspector', 'exporting-officer')) return null
  return (
    <details className="more">
      <summary>{t('valuation.enter.independent')}</summary>
      <ValueForm key={answer.history.length} answer={answer} source="independent" />
    </details>
  )
}
