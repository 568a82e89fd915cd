import type { ReactNode } from 'react'
import { useNode } from '../../api/queries.ts'
import { ZoneNote } from '../../parts/zone-note.tsx'
import { carats, dollars } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import type { Task } from './queue.ts'

const WRAPS = { b: (inside: ReactNode) => <b className="nowrap">{inside}</b> }

/** What the view adds up to, and whose clock the times are on. */
export function QueueFoot({ shown, all }: { shown: readonly Task[]; all: number }) {
  const caratThousandths = shown.reduce((sum, task) => sum + task.caratThousandths, 0)
  const usdCents = shown.reduce((sum, task) => sum + task.usdCents, 0)
  const figures = { shown: shown.length, all, carats: carats(caratThousandths), usd: dollars(usdCents) }
  return (
    <div className="foot">
      <span>
        <Rich text={t('queue.foot', figures)} wraps={WRAPS} />
      </span>
      <ZoneNote node={useNode()} />
    </div>
  )
}
