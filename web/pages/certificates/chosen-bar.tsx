import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CertificateItem } from '../../api/answers.ts'
import { repeatable } from '../../api/client.ts'
import { useSession } from '../../api/queries.ts'
import { type Came, CameOfEach } from '../../parts/came.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { t } from '../../words/language.ts'
import { askForChosen, printChosen } from './chosen.ts'

/** What can be done with the chosen certificates at once. What needs a decision for each is not here. */
export function ChosenBar({ chosen, onNone }: { chosen: readonly CertificateItem[]; onNone: () => void }) {
  const client = useQueryClient()
  const [send] = useState(repeatable)
  const [busy, setBusy] = useState('')
  const [came, setCame] = useState<{ file?: string; items: readonly Came[] }>()
  const [trouble, setTrouble] = useState<Error>()
  const mayAsk = holds(useSession(), 'inspector', 'exporting-officer')
  const run = (work: () => Promise<{ file?: string; items: readonly Came[] }>) => async () => {
    if (busy) return
    setBusy(t('bulk.working', { done: 0, count: chosen.length }))
    setTrouble(undefined)
    await work().then(setCame, setTrouble)
    setBusy('')
    await client.invalidateQueries()
  }
  const told = (done: number) => setBusy(t('bulk.working', { done, count: chosen.length }))
  if (chosen.length === 0 && !came) return null
  return (
    <div className="chosen">
      <div className="acts">
        <span className="strong">{t('bulk.chosen', { count: chosen.length })}</span>
        {chosen.length > 0 && (
          <>
            <button type="button" className="btn" onClick={() => void run(() => printChosen(chosen, told))()}>
              {t('bulk.print')}
            </button>
            {mayAsk && (
              <button type="button" className="btn" onClick={() => void run(() => askForChosen(chosen, send))()}>
                {t('bulk.ask')}
              </button>
            )}
          </>
        )}
        <button
          type="button"
          className="btn"
          onClick={() => {
            setCame(undefined)
            onNone()
          }}
        >
          {t('bulk.none')}
        </button>
        <span role="status">{busy}</span>
      </div>
      {trouble && <Trouble error={trouble} />}
      {came && <CameOfEach {...came} />}
    </div>
  )
}
