import { type FormEvent, useState } from 'react'
import { isTenths, MOST_NUDGE, type Nudge } from '../../../src/core/printing/profile.ts'
import type { PrintProfileAnswer } from '../../api/answers.ts'
import { useAct } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

const MEASURE = { inputMode: 'decimal', maxLength: 5, defaultValue: '0.0', className: 'num' } as const

/** How far the test page came out beside its place, and the correction for it. */
export function NudgeCard({ answer }: { answer: PrintProfileAnswer }) {
  const { nudge, profile, mayNudge } = answer
  const act = useAct()
  const [errors, setErrors] = useState<{ across?: string; down?: string }>({})
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const across = offIn(typed(form, 'across'), typed(form, 'side') === 'left')
    const down = offIn(typed(form, 'down'), typed(form, 'end') === 'high')
    const next = corrected(nudge, { dx: across, dy: down })
    const wrong = { ...wrongWith('across', across, next.dx), ...wrongWith('down', down, next.dy) }
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return
    act.mutate({ method: 'PUT', path: '/print-profile/nudge', body: next }, { onSuccess: () => form.reset() })
  }
  return (
    <Card title={t('print.nudge')}>
      <form className="stack" noValidate onSubmit={submit}>
        <p>{nudgeInWords(nudge)}</p>
        {!profile && <p className="quiet">{t('print.nudge.first')}</p>}
        {profile && mayNudge && (
          <>
            <p className="quiet">{t('print.nudge.lead')}</p>
            {act.error && <Trouble error={act.error} />}
            <div className="fields pair">
              <Field label={t('print.nudge.across')} error={errors.across}>
                {attributes => <input {...attributes} {...MEASURE} name="across" />}
              </Field>
              <Side name="side" label={t('print.nudge.side')} of={['right', 'left']} />
              <Field label={t('print.nudge.down')} error={errors.down}>
                {attributes => <input {...attributes} {...MEASURE} name="down" />}
              </Field>
              <Side name="end" label={t('print.nudge.end')} of={['low', 'high']} />
            </div>
            <button type="submit" className="btn" aria-disabled={act.isPending}>
              {t('print.nudge.correct')}
            </button>
          </>
        )}
      </form>
    </Card>
  )
}

function nudgeInWords({ dx, dy }: Nudge): string {
  const [side, end] = [
    t(dx < 0 ? 'print.nudge.left' : 'print.nudge.right'),
    t(dy < 0 ? 'print.nudge.high' : 'print.nudge.low'),
  ]
  return t('print.nudge.now', { dx: Math.abs(dx).toFixed(1), side, dy: Math.abs(dy).toFixed(1), end })
}

type Way = 'right' | 'left' | 'low' | 'high'

function Side({ name, label, of }: { name: string; label: string; of: readonly Way[] }) {
  return (
    <Field label={label}>
      {attributes => (
        <select {...attributes} name={name}>
          {of.map(way => (
            <option key={way} value={way}>
              {t(`print.nudge.${way}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Millimetres to the right or down; NaN where it is no measure. */
function offIn(text: string, backwards: boolean): number {
  const plain = text.trim().replace(',', '.')
  const off = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  return isTenths(off) ? (backwards ? -off : off) : Number.NaN
}

/** What sat too far to the right is moved to the left. */
function corrected({ dx, dy }: Nudge, off: Nudge): Nudge {
  const tenths = (value: number) => Math.round(value * 10) / 10 + 0
  return { dx: tenths(dx - off.dx), dy: tenths(dy - off.dy) }
}

function wrongWith(name: 'across' | 'down', off: number, next: number): { across?: string; down?: string } {
  if (Number.isNaN(off)) return { [name]: t('print.nudge.wrong') }
  return Math.abs(next) > MOST_NUDGE ? { [name]: t('print.nudge.most', { most: MOST_NUDGE }) } : {}
}
