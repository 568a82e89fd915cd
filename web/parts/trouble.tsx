import { Problem, Unreached } from '../api/client.ts'
import { t } from '../words/language.ts'
import { Rich } from '../words/rich.tsx'
import { Notice } from './notice.tsx'
import { NotFound } from './not-found.tsx'
import { Said } from './said.tsx'

/**
 * Why something could not be shown or done, as the node said it: every finding, its rule, and what to do about it.
 * `onAgain` reads anew what could not be read, where that may help.
 */
export function Trouble({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  if (error instanceof Problem && error.status === 404 && (error.findings.length === 0 || error.rule === 'not-found'))
    return <NotFound />
  return (
    <Notice tone={error instanceof Unreached ? 'hold' : 'stop'}>
      <Why error={error} />
      {onAgain && passes(error) && (
        <div className="acts">
          <button type="button" className="btn" onClick={onAgain}>
            {t('problem.again')}
          </button>
        </div>
      )}
    </Notice>
  )
}

/** A line that is cut, or a node that cannot now: the same may go well a moment later. */
const passes = (error: unknown): boolean =>
  error instanceof Unreached || (error instanceof Problem && error.status >= 500)

function Why({ error }: { error: unknown }) {
  if (error instanceof Unreached) return both(t('problem.unreached'), t('problem.unreached.next'))
  if (!(error instanceof Problem)) return both(t('problem.broken'), String(error))
  if (error.rule === 'signed-out') return both(t('problem.signedOut'), '')
  if (error.findings.length === 0) {
    return <Rich text={t('said.more', { what: t('problem.title'), more: error.message })} />
  }
  return <Said findings={error.findings} />
}

function both(bold: string, then: string) {
  return (
    <>
      <b>{bold}</b> {then}
    </>
  )
}
