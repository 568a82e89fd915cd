import { useNode } from '../../api/queries.ts'
import { clock } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import type { Saving } from './use-draft.ts'

/** Whether the draft is safe, and the way to be rid of it. */
export function SavedNote({ saving, onDiscard }: { saving: Saving; onDiscard: () => void }) {
  const { authority } = useNode()
  if (saving.state === 'none') return <p className="small quiet">{t('form.checking')}</p>
  const said = {
    saving: () => t('form.saving'),
    failed: () => t('form.notSaved'),
    saved: () => t('form.saved', { time: clock(saving.state === 'saved' ? saving.at : 0, authority.timeZone) }),
  }
  return (
    <div className="foot bare-foot">
      <span role="status">{said[saving.state]()}</span>
      <button className="btn" type="button" onClick={onDiscard}>
        {t('form.discard')}
      </button>
    </div>
  )
}
