import type { LaneAnswer, NodeAnswer } from '../api/answers.ts'
import { Is } from '../parts/is.tsx'
import { age } from '../words/dates.ts'
import { t } from '../words/language.ts'

const LANES_SHOWN = 2
const LOG_SLOW_SECONDS = 60

/** The node in words: facts, not "healthy". Lanes that wait come first. */
export function NodeState({ node }: { node: NodeAnswer }) {
  const lanes = [...(node.lanes ?? [])].sort((a, b) => trouble(b) - trouble(a)).slice(0, LANES_SHOWN)
  return (
    <div className="state" role="status" aria-label={t('mast.state')}>
      <LogAge log={node.log} />
      {lanes.map(lane => (
        <LaneState key={lane.to} lane={lane} now={node.now} />
      ))}
      {node.pack && (
        <span>
          <Is kind={node.pack.expiresAt < node.now ? 'warn' : 'good'} />
          {t('mast.pack', { span: age(Date.parse(node.now) - Date.parse(node.pack.madeAt)) })}
        </span>
      )}
    </div>
  )
}

const trouble = (lane: LaneAnswer): number => lane.quarantined * 1000 + lane.waiting

function LogAge({ log }: { log: NodeAnswer['log'] }) {
  const slow = !log || log.ageSeconds > LOG_SLOW_SECONDS
  return (
    <span>
      <Is kind={slow ? 'warn' : 'good'} />
      {log ? t('mast.log', { span: age(log.ageSeconds * 1000) }) : t('mast.noLog')}
    </span>
  )
}

function LaneState({ lane, now }: { lane: LaneAnswer; now: string }) {
  const { waiting, quarantined, waitingSince } = lane
  const to = lane.to.split('-')[0]
  if (quarantined > 0) return said('warn', t('mast.lane.quarantined', { to, count: quarantined }))
  if (waiting === 0) return said('good', t('mast.lane.delivered', { to }))
  const waited = waitingSince ? age(Date.parse(now) - Date.parse(waitingSince)) : ''
  return said('warn', t('mast.lane.waiting', { to, count: waiting, span: waited }))
}

function said(kind: 'good' | 'warn', words: string) {
  return (
    <span>
      <Is kind={kind} />
      {words}
    </span>
  )
}
