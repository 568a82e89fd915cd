import { Problem } from '../api/client.ts'
import { Notice } from '../parts/notice.tsx'
import { Said } from '../parts/said.tsx'
import { t } from '../words/language.ts'

/** Why the node said no, each with what to do; or that no answer came, and nothing is lost. */
export function Why({ error }: { error: unknown }) {
  const findings = error instanceof Problem ? error.findings : []
  return (
    <Notice tone={error instanceof Problem ? 'stop' : 'hold'}>
      {findings.length === 0 && (error instanceof Problem ? error.message : t('confirm.unreached'))}
      <Said findings={findings} />
    </Notice>
  )
}
