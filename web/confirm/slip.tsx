import { parseCarats } from '../../src/core/values/carats.ts'
import { Facts } from '../parts/facts.tsx'
import { Notice } from '../parts/notice.tsx'
import { country, day } from '../words/dates.ts'
import { carats, plain } from '../words/figures.ts'
import { t } from '../words/language.ts'
import type { Found, Linked } from './answers.ts'

/** What went home, to be kept or printed beside the paper. */
export function Slip({ linked, found }: { linked: Linked; found: Found }) {
  const whole = Object.values(found.weights).reduce((sum, weight) => sum + (parseCarats(plain(weight)) ?? 0), 0)
  const facts = [
    { label: t('confirm.fact.number'), value: linked.number },
    { label: t('confirm.fact.issuer'), value: linked.issuer.name },
    { label: t('confirm.receivedOn'), value: day(found.receivedOn) },
    { label: t('confirm.seals'), value: t(found.sealsWhole ? 'confirm.yes' : 'confirm.no') },
    { label: t('confirm.fact.parcels'), value: found.parcels },
    { label: t('confirm.fact.found'), value: `${carats(whole)} ct` },
    { label: t('confirm.name'), value: found.name },
  ]
  return (
    <>
      <Notice tone="calm">
        {t('confirm.done', { issuer: country(linked.issuer.participant), number: linked.number })}
      </Notice>
      <section>
        <Facts rows facts={facts} />
      </section>
      <div className="pad">
        <button className="btn touch wide" type="button" onClick={() => print()}>
          {t('confirm.print')}
        </button>
      </div>
    </>
  )
}
