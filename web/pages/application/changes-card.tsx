import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { t } from '../../words/language.ts'
import { changesOf } from './changes.ts'

/** Where the inspected document differs from the application, field by field, with what stood there before. */
export function ChangesCard({ declared, document }: { declared: AskedDocument; document: AskedDocument }) {
  const changes = changesOf(declared, document)
  return (
    <Card title={t('application.changed')}>
      {changes.length === 0 ? (
        <p>{t('application.changed.none')}</p>
      ) : (
        <Facts
          rows
          small
          facts={changes.map(({ label, before, after }) => ({
            label,
            value: [after, t('application.changed.was', { before: before || '–' })],
          }))}
        />
      )}
    </Card>
  )
}
