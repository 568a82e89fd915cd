import { type FormEvent, useState } from 'react'
import type { Intent } from '../../src/core/certificate/may-ship.ts'
import type { TrustList } from '../../src/core/participants/trust-list.ts'
import { parseCarats } from '../../src/core/values/carats.ts'
import { parseDay } from '../../src/core/values/day.ts'
import { Field } from '../parts/field.tsx'
import { Notice } from '../parts/notice.tsx'
import { country } from '../words/dates.ts'
import { plain } from '../words/figures.ts'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'

const CODES = ['7102.31', '7102.21', '7102.10'] as const
const MIXED = 'mixed'

/** From, to, of what, on which day. Every country can be chosen: that one is outside the scheme is an answer. */
export function AskForm(props: { trustList: TrustList; today: string; onAsk: (intent: Intent) => void }) {
  const { trustList, today, onAsk } = props
  const [missing, setMissing] = useState(false)
  const [wrongStone, setWrongStone] = useState(false)
  const places = placesOf(trustList)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const [from, to, origin] = [typed(form, 'from'), typed(form, 'to'), typed(form, 'origin')]
    const hs = CODES.filter(code => typed(form, code) === 'on')
    const on = parseDay(typed(form, 'on'))
    const stone = plain(typed(form, 'largest'))
    const unread = stone !== '' && (parseCarats(stone) ?? 0) <= 0
    setWrongStone(unread)
    const whole = from && to && origin && hs.length > 0 && on
    setMissing(!whole)
    const largest = stone === '' ? {} : { largestStone: stone }
    if (whole && !unread) onAsk({ from, to, origin: origin === MIXED ? MIXED : [origin], hs, on, ...largest })
  }
  return (
    <form className="pad stack" noValidate onSubmit={submit}>
      <p>{t('ship.intro')}</p>
      <Choice name="from" places={places} />
      <Choice name="to" places={places} />
      <Choice name="origin" places={places} also={t('ship.origin.mixed')} />
      <fieldset className="stack">
        <legend>{t('ship.hs')}</legend>
        {CODES.map(code => (
          <label key={code} className="check">
            <input type="checkbox" name={code} defaultChecked={code === '7102.31'} /> {t(`ship.hs.${code}`)}
          </label>
        ))}
      </fieldset>
      <Field
        label={t('ship.largest')}
        hint={t('ship.largest.hint')}
        error={wrongStone ? t('ship.largest.unread') : undefined}
      >
        {attributes => <input {...attributes} name="largest" className="fig" inputMode="decimal" autoComplete="off" />}
      </Field>
      <Field label={t('ship.on')}>
        {attributes => <input {...attributes} name="on" type="date" defaultValue={today} />}
      </Field>
      {missing && <Notice tone="hold">{t('ship.missing')}</Notice>}
      <button className="btn main-act touch wide" type="submit">
        {t('ship.ask')}
      </button>
      <p className="small quiet">{t('ship.privacy')}</p>
    </form>
  )
}

function Choice(props: { name: 'from' | 'to' | 'origin'; places: readonly string[]; also?: string }) {
  const { name, places, also } = props
  return (
    <Field label={t(`ship.${name}`)}>
      {attributes => (
        <select {...attributes} name={name} defaultValue="">
          <option value="" disabled>
            {t('ship.choose')}
          </option>
          {also && <option value={MIXED}>{also}</option>}
          {places.map(code => (
            <option key={code} value={code}>
              {country(code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Every country of the world by its code, and the names under which participants stand in the lists. */
function placesOf({ participants }: TrustList): readonly string[] {
  const listed = participants.flatMap(one => [one.code, ...(one.members ?? []).map(member => member.code)])
  const codes = new Set([...listed.filter(code => code !== 'EU'), ...OUTSIDE])
  return [...codes].sort((a, b) => country(a).localeCompare(country(b)))
}

/** Countries that mine, cut or trade and stand in no list of the scheme. */
const OUTSIDE = ['KE', 'MC', 'EG', 'NG', 'SA', 'PK', 'UZ', 'KZ', 'NE', 'BF', 'ML', 'UG', 'RW', 'BI', 'ZM', 'MG']
