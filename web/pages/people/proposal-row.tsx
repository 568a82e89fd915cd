import type { PersonAnswer, Proposal } from '../../api/answers.ts'
import { useSession } from '../../api/queries.ts'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'

/** A role one administrator proposed: another one approves it, never the same. */
export function ProposalRow({ person, proposal }: { person: PersonAnswer; proposal: Proposal }) {
  const acting = useActing(`/persons/${person.id}/grants/${proposal.role}`)
  const own = proposal.proposedBy === useSession().person.id
  const figures = {
    role: t(`role.${proposal.role}`),
    name: person.name,
    by: proposal.proposedByName,
    firm: proposal.firmName,
  }
  const said = t(proposal.firmName ? 'firms.proposal' : 'people.proposal', figures)
  const approve = () => acting.run('approve', { frozen: proposal.frozen })
  return (
    <li>
      <span>
        <Rich text={said} />
        {own && <span className="sub">{t('people.own')}</span>}
      </span>
      {acting.trouble && <Trouble error={acting.trouble} />}
      {acting.asksCode && <StepUpForm acting={acting} />}
      <button type="button" className="btn" aria-disabled={own || acting.busy} onClick={() => !own && approve()}>
        {t('people.approve')}
      </button>
    </li>
  )
}
