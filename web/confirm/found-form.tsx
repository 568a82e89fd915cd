import { request } from '../api/client.ts'
import { Facts } from '../parts/facts.tsx'
import { Notice } from '../parts/notice.tsx'
import { country, day } from '../words/dates.ts'
import { carats } from '../words/figures.ts'
import { t } from '../words/language.ts'
import type { Found, Linked } from './answers.ts'
import { latestReceipt, Questions, useFound } from './questions.tsx'
import { Why } from './why.tsx'

/** What the letter announced, and the answers that send a receipt home. */
export function FoundForm(props: { code: string; linked: Linked; onDone: (found: Found) => void }) {
  const { code, linked, onDone } = props
  const hint = t('confirm.name.hint', { authority: linked.authority.name })
  const signed = { label: t('confirm.name'), hint, own: true }
  const asked = { ...linked, signed, receivedOn: latestReceipt(linked.issuedOn) }
  const { found, put, missing, trouble, busy, send } = useFound(asked, async (answers, given) => {
    await request('POST', '/links/confirm', { body: { code, ...answers } })
    onDone(given)
  })
  const { number, issuer } = linked
  return (
    <>
      {linked.environment === 'demonstration' && <p className="bar small">{t('confirm.demonstration')}</p>}
      <section>
        <h2>{t('confirm.heading', { number, issuer: country(issuer.participant) })}</h2>
        <Facts rows facts={factsOf(linked)} />
      </section>
      {linked.state === 'expired' && (
        <Notice tone="hold">{t('confirm.expired', { day: day(linked.expiresOn) })}</Notice>
      )}
      <form className="pad stack" noValidate onSubmit={event => void send(event)}>
        <Questions asked={asked} found={found} put={put} />
        {missing.length > 0 && <Notice tone="hold">{missing.join(' ')}</Notice>}
        {trouble !== undefined && <Why error={trouble} />}
        <button className="btn main-act touch wide" type="submit" aria-disabled={busy}>
          {t('confirm.confirm')}
        </button>
        <p className="small quiet">{t('confirm.then', { issuer: issuer.name })}</p>
      </form>
    </>
  )
}

function factsOf(linked: Linked) {
  const whole = linked.lines.reduce((sum, line) => sum + line.caratThousandths, 0)
  return [
    { label: t('confirm.fact.issuer'), value: linked.issuer.name },
    { label: t('confirm.fact.exporter'), value: linked.exporter },
    { label: t('confirm.fact.importer'), value: linked.importer },
    { label: t('confirm.fact.issued'), value: day(linked.issuedOn) },
    { label: t('confirm.fact.expires'), value: day(linked.expiresOn) },
    { label: t('confirm.fact.carats'), value: `${carats(whole)} ct` },
  ]
}
