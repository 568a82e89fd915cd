import { useNode } from '../api/queries.ts'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/language.ts'

/** Above every page while the node writes and signs nothing: why, and what to do. */
export function HaltedNotice() {
  const { halted } = useNode()
  if (!halted) return null
  return (
    <Notice tone="stop">
      <strong>{t('halted')}</strong> {halted.message} {halted.next}
    </Notice>
  )
}
