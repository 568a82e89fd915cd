import { Link } from '@tanstack/react-router'
import { useNode, useSession } from '../../api/queries.ts'
import { holds } from '../../shell/rail-entries.ts'
import { t } from '../../words/language.ts'

/** An empty queue says what would be here, and where work can be found meanwhile. */
export function NoWork() {
  const session = useSession()
  const expected = useNode().counts?.imports.announced ?? 0
  return (
    <div className="empty">
      <p className="strong">{t('queue.empty')}</p>
      {holds(session, 'applicant') && (
        <>
          <p>{t('queue.empty.applicant')}</p>
          <Link className="btn" to="/applications/new">
            {t('rail.newApplication')}
          </Link>
        </>
      )}
      {holds(session, 'inspector', 'exporting-officer') && <p>{t('queue.empty.officer')}</p>}
      {holds(session, 'importing-officer') && (
        <>
          <p>{t('queue.empty.importer', { expected: t('queue.empty.expected', { count: expected }) })}</p>
          <Link className="btn" to="/present">
            {t('rail.present')}
          </Link>
        </>
      )}
      {!holds(session, 'applicant', 'inspector', 'exporting-officer', 'importing-officer') && (
        <p>{t('queue.empty.other')}</p>
      )}
    </div>
  )
}
