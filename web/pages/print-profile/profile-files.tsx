import { useState } from 'react'
import type { PrintProfile } from '../../../src/core/printing/profile.ts'
import { readProfile } from '../../../src/core/printing/read-profile.ts'
import type { PrintProfileAnswer } from '../../api/answers.ts'
import { t } from '../../words/language.ts'

/** The profile as a file a person can read, out and in, and the page to measure by. */
export function ProfileFiles(props: {
  answer: PrintProfileAnswer
  profile: PrintProfile
  onRead: (profile: PrintProfile) => void
}) {
  const { answer, profile, onRead } = props
  const [unread, setUnread] = useState(false)
  const take = async (file: File | undefined) => {
    if (!file) return
    const given = profileIn(await file.text().catch(() => ''))
    setUnread(given === null)
    if (given) onRead(given)
  }
  const exported = `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(profile, null, 2)}\n`)}`
  return (
    <>
      {answer.profile && (
        <a className="btn" href="/api/v1/print-profile/test.pdf" target="_blank" rel="noreferrer">
          {t('print.test')}
        </a>
      )}
      <a className="btn" href={exported} download={`print-profile-${answer.authority}.json`}>
        {t('print.export')}
      </a>
      {answer.mayChange && (
        <label className="btn file">
          {t('print.import')}
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby={unread ? 'import-unread' : undefined}
            onChange={event => void take(event.target.files?.[0])}
          />
        </label>
      )}
      {unread && (
        <p className="err" id="import-unread" role="alert">
          {t('print.import.unread')}
        </p>
      )}
    </>
  )
}

/** What the file says, with its mistakes told on the page; null where it is not one of ours at all. */
function profileIn(text: string): PrintProfile | null {
  try {
    const value: unknown = JSON.parse(text)
    const { profile, findings } = readProfile(value)
    if (profile) return profile
    const shaped = findings.every(({ rule }) => rule === 'print-measure')
    return shaped ? (value as PrintProfile) : null
  } catch {
    return null
  }
}
