import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { findQuery, useSession } from '../api/queries.ts'
import { t } from '../words/language.ts'
import { FoundList, optionId } from './found-list.tsx'
import { type Hit, hitsOf } from './found.ts'
import { holds, isImporterOnly } from './rail-entries.ts'
import { useSettled } from './use-settled.ts'

const LEAST = 2
const SETTLED_MS = 150

/** Looks through everything the person may see; arrows choose, Enter opens. */
export function Find() {
  const { text, hits, at, shown, nothing, type, choose, go, open, close } = useFind()
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!shown || by === 0) return
    event.preventDefault()
    choose(by)
  }
  return (
    <form
      className="find"
      role="search"
      aria-label={t('mast.find')}
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && close()}
      onSubmit={event => {
        event.preventDefault()
        go(hits[at])
      }}
    >
      <label className="hidden" htmlFor="find">
        {t('mast.find')}
      </label>
      <input
        id="find"
        type="search"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls="found"
        aria-keyshortcuts="/"
        aria-activedescendant={shown && at >= 0 ? optionId(at) : undefined}
        placeholder={t('mast.find.hint')}
        value={text}
        onKeyDown={pressed}
        onFocus={open}
        onChange={event => type(event.target.value)}
      />
      <FoundList {...{ hits, at, shown, text: text.trim(), nothing, onChoose: go }} />
    </form>
  )
}

/** What is typed, what it finds, and which line of it is chosen. */
function useFind() {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const navigate = useNavigate()
  const session = useSession()
  const asked = useSettled(text.trim(), SETTLED_MS)
  const { data } = useQuery({ ...findQuery(asked), enabled: isOpen && asked.length >= LEAST })
  const lists = { certificates: !isImporterOnly(session), imports: holds(session, 'importing-officer', 'auditor') }
  const enough = text.trim().length >= LEAST
  const hits = enough ? hitsOf(data?.items ?? [], text.trim(), lists) : []
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  return {
    ...{ text, hits, at, close, open: () => setOpen(true) },
    shown: isOpen && enough && data !== undefined,
    nothing: data?.items.length === 0,
    type(typed: string) {
      setText(typed)
      setOpen(true)
      setAt(-1)
    },
    /** The next line or the one before, round both ends. */
    choose: (by: 1 | -1) => setAt((at === -1 && by === -1 ? hits.length - 1 : at + by + hits.length) % hits.length),
    /** Opens what was chosen; without a choice, the list of everything with these words. */
    go(hit: Hit | undefined) {
      close()
      const { to } = hit ?? hitsOf([], text.trim(), lists)[0] ?? {}
      if (to) void navigate(to as never)
    },
  }
}
