import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../words/language.ts'
import { isImporterOnly } from './rail-entries.ts'
import { useSession } from '../api/queries.ts'

/** Looks through certificates, or through arrivals for who only receives. */
export function Find() {
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const to = isImporterOnly(useSession()) ? '/imports' : '/certificates'
  return (
    <form
      className="find"
      role="search"
      aria-label={t('mast.find')}
      onSubmit={event => {
        event.preventDefault()
        void navigate({ to, search: { text: text.trim() || undefined } })
      }}
    >
      <label className="hidden" htmlFor="find">
        {t('mast.find')}
      </label>
      <input
        id="find"
        type="search"
        placeholder={t('mast.find.hint')}
        value={text}
        onChange={event => setText(event.target.value)}
      />
    </form>
  )
}
