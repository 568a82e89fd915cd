import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonAnswer } from '../../api/answers.ts'
import { personsQuery } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { t } from '../../words/language.ts'
import { FirmsCard } from './firms-card.tsx'
import { NewPersonForm } from './new-person-form.tsx'
import { PersonRow } from './person-row.tsx'
import { ProposalRow } from './proposal-row.tsx'
import { PageHead } from '../../parts/page-head.tsx'

/** The people of this authority and their roles; a role is given by two administrators. */
export function People() {
  const { items } = useSuspenseQuery(personsQuery).data
  const [adding, setAdding] = useState(false)
  const proposals = items.flatMap(person => (person.proposals ?? []).map(proposal => ({ person, proposal })))
  return (
    <>
      <PageHead title={t('people.title')} lead={t('people.lead')}>
        <button type="button" className="btn main-act" onClick={() => setAdding(true)}>
          {t('people.add')}
        </button>
      </PageHead>
      <div className="stack">
        {adding && <NewPersonForm onDone={() => setAdding(false)} />}
        <Card title={t('people.proposals')} padded={proposals.length === 0}>
          {proposals.length === 0 ? (
            <p className="quiet">{t('people.proposals.none')}</p>
          ) : (
            <ul className="proposals">
              {proposals.map(({ person, proposal }) => (
                <ProposalRow key={`${person.id} ${proposal.role}`} person={person} proposal={proposal} />
              ))}
            </ul>
          )}
        </Card>
        <PersonTable persons={items} />
        <FirmsCard />
      </div>
    </>
  )
}

function PersonTable({ persons }: { persons: readonly PersonAnswer[] }) {
  return (
    <section className="card" aria-label={t('people.title')}>
      <Scroll label={t('people.title')}>
        <table className="list people">
          <thead>
            <tr>
              <th scope="col">{t('people.col.name')}</th>
              <th scope="col">{t('people.col.roles')}</th>
              <th scope="col">{t('people.col.grant')}</th>
            </tr>
          </thead>
          <tbody>
            {persons.map(person => (
              <PersonRow key={person.id} person={person} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
