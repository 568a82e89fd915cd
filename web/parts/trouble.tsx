import { Problem, Unreached } from '../api/client.ts'
import { t } from '../words/language.ts'
import { Notice } from './notice.tsx'
import { NotFound } from './not-found.tsx'
import { Said } from './said.tsx'

/** Why something could not be shown or done, as the node said it: every finding, its rule, and what to do about it. */
export function Trouble({ error }: { error: unknown }) {
  if (error instanceof Problem && error.status === 404 && (error.findings.length === 0 || error.rule === 'not-found'))
    return <NotFound />
  return (
    <Notice tone={error instanceof Unreached ? 'hold' : 'stop'}>
      <Why error={error} />
    </Notice>
  )
}

function Why({ error }: { error: unknown }) {
  if (error instanceof Unreached) return both(t('problem.unreached'), t('problem.unreached.next'))
  if (!(error instanceof Problem)) return both(t('problem.broken'), String(error))
  if (error.rule === 'signed-out') return both(t('problem.signedOut'), '')
  if (error.findings.length === 0) return both(`${t('problem.title')}.`, error.message)
  return <Said findings={error.findings} />
}

function both(bold: string, then: string) {
  return (
    <>
      <b>{bold}</b> {then}
    </>
  )
}
