import type { NodeAnswer } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Notice } from '../../parts/notice.tsx'
import { age, day, moment } from '../../words/dates.ts'
import { count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { FollowedCard } from './followed-card.tsx'
import { LanesCard } from './lanes-card.tsx'
import { SetAsideCard } from './set-aside-card.tsx'
import { PageHead } from '../../parts/page-head.tsx'

const SLOW_SECONDS = 60

/** The state of the public log, of the lanes to partners and of the pack, in words anybody may read. */
export function Log() {
  const node = useNode()
  return (
    <>
      <PageHead title={t('log.title')} lead={t('log.lead')} />
      {!node.halted && <LogNotice log={node.log} />}
      <div className="stack">
        <div className="duo">
          <CheckpointCard node={node} />
          <PackCard node={node} />
        </div>
        {node.lanes && <LanesCard lanes={node.lanes} />}
        {node.followed && <FollowedCard followed={node.followed} />}
        {node.lanes && <SetAsideCard />}
      </div>
    </>
  )
}

function LogNotice({ log }: { log: NodeAnswer['log'] }) {
  if (!log) return <Notice tone="hold">{t('log.none')}</Notice>
  if (log.ageSeconds > SLOW_SECONDS) {
    return <Notice tone="hold">{t('log.slow', { span: age(log.ageSeconds * 1000) })}</Notice>
  }
  return <Notice tone="calm">{t('log.well')}</Notice>
}

function CheckpointCard({ node: { log, authority, now } }: { node: NodeAnswer }) {
  return (
    <Card title={t('log.follow')}>
      <div className="stack">
        {log && (
          <Facts
            facts={[
              { label: t('log.size'), value: count(log.size) },
              {
                label: t('log.checkpoint'),
                value: [
                  moment(log.checkpointAt, authority.timeZone, now),
                  t('log.checkpoint.ago', { span: age(log.ageSeconds * 1000) }),
                ],
              },
            ]}
          />
        )}
        <p>
          <a href="/log/checkpoint">{t('log.follow.checkpoint')}</a>
        </p>
        <p>{t('log.follow.command')}</p>
        <pre className="mono" tabIndex={0}>
          npm run adamas -- log check {location.origin}
        </pre>
      </div>
    </Card>
  )
}

function PackCard({ node: { pack } }: { node: NodeAnswer }) {
  if (!pack) return <Card title={t('log.pack')}>{t('log.pack.none')}</Card>
  const figures = {
    made: day(pack.madeAt.slice(0, 10)),
    expires: day(pack.expiresAt.slice(0, 10)),
  }
  return (
    <Card title={t('log.pack')}>
      <p>{t('log.pack.made', figures)}</p>
      <p>
        <a href="/pack/latest" download>
          {t('log.pack.file')}
        </a>
      </p>
    </Card>
  )
}
