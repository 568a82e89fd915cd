import type { PersonAnswer, Proposal } from '../../api/answers.ts'
import { useAct, useSession } from '../../api/queries.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'

/** A role one administrator proposed: another one approves it, never the same. */
export function ProposalRow({ person, proposal }: { person: PersonAnswer; proposal: Proposal }) {
  const act = useAct()
  const own = proposal.proposedBy === useSession().person.id
  const figures = { role: t(`role.${proposal.role}`), name: person.name, by: proposal.proposedByName }
  const said = t('people.proposal', figures)
  const approve = () =>
    act.mutate({ path: `/persons/${person.id}/grants/${proposal.role}/approve`, body: { frozen: proposal.frozen } })
  return (
    <li>
      <span>
        <Rich text={said} />
        {own && <span className="sub">{t('people.own')}</span>}
      </span>
      {act.error && <Trouble error={act.error} />}
      <button type="button" className="btn" aria-disabled={own || act.isPending} onClick={() => !own && approve()}>
        {t('people.approve')}
      </button>
    </li>
  )
}
