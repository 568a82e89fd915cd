import { Is } from '../parts/is.tsx'
import { age } from '../words/dates.ts'
import { t } from '../words/language.ts'
import type { Offline } from './offline.ts'

export interface PackDates {
  readonly madeAt: string
  readonly expiresAt: string
}

const DAY_MS = 86_400_000

/** How old the pack is, always in sight; yellow once past its limit. Beside it, whether the network may go. */
export function PackBar({ pack, now, offline }: { pack: PackDates | null; now: number; offline: Offline }) {
  if (!pack) return bar('ask', t('pack.none'), said(offline))
  const spent = Date.parse(pack.expiresAt) <= now
  const limit = Math.round((Date.parse(pack.expiresAt) - Date.parse(pack.madeAt)) / DAY_MS)
  const beside = spent ? t('pack.limit', { count: limit }) : said(offline)
  return bar(spent ? 'ask' : 'good', t('pack.age', { span: age(now - Date.parse(pack.madeAt)) }), beside)
}

function bar(kind: 'ask' | 'good', words: string, beside: string) {
  return (
    <div className="bar">
      <Is kind={kind}>{words}</Is>
      <span className="quiet small" role="status">
        {beside}
      </span>
    </div>
  )
}

function said(offline: Offline): string {
  if (offline.state === 'storing') return t('offline.storing', { done: offline.done, all: offline.all })
  return t(`offline.${offline.state}`)
}
