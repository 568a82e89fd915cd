import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { findQuery, useSession } from '../api/queries.ts'
import { t } from '../words/language.ts'
import { FoundList, optionId } from './found-list.tsx'
import { type Hit, hitsOf } from './found.ts'
import { holds, isImporterOnly } from './rail-entries.ts'
import { useSettled } from './use-settled.ts'

const LEAST = 2
const SETTLED_MS = 150

/**
 * Looks through everything the person may see; arrows choose, Enter opens. Where the masthead has no room for the field
 * (look/phone.css) a button brings it.
 */
export function Find() {
  const { text, hits, at, shown, nothing, type, choose, go, open, close } = useFind()
  const { way, field, brought, bring, putAway } = useBrought()
  const chosen = (hit: Hit | undefined) => {
    go(hit)
    putAway(false)
  }
  const left = (to: EventTarget | null) => {
    if (to === way.current) return
    close()
    putAway(false)
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      close()
      putAway(true)
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!shown || by === 0) return
    event.preventDefault()
    choose(by)
  }
  return (
    <>
      <FindWay way={way} brought={brought} onPress={() => (brought ? putAway(true) : bring())} />
      <form
        id="find-form"
        className={brought ? 'find brought' : 'find'}
        role="search"
        aria-label={t('mast.find')}
        onBlur={event => !event.currentTarget.contains(event.relatedTarget) && left(event.relatedTarget)}
        onSubmit={event => {
          event.preventDefault()
          chosen(hits[at])
        }}
      >
        <FindField {...{ field, text, at, shown, open, type, pressed }} />
        <FoundList {...{ hits, at, shown, text: text.trim(), nothing, onChoose: chosen }} />
      </form>
    </>
  )
}

/** Whether a narrow masthead shows the field, and where the focus goes with it. */
function useBrought() {
  const [brought, setBrought] = useState(false)
  const way = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  return {
    ...{ way, field, brought },
    bring() {
      flushSync(() => setBrought(true))
      field.current?.focus()
    },
    putAway(back: boolean) {
      if (back && brought) way.current?.focus()
      setBrought(false)
    },
  }
}

function FindWay(props: { way: RefObject<HTMLButtonElement | null>; brought: boolean; onPress: () => void }) {
  const { way, brought, onPress } = props
  return (
    <button
      ref={way}
      type="button"
      className="btn find-way"
      aria-label={t('mast.find')}
      aria-expanded={brought}
      aria-controls="find-form"
      // The field keeps the focus, or leaving it would put away what this press is about to.
      onMouseDown={event => event.preventDefault()}
      onClick={onPress}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M8.5 3a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M12.5 12.5 17 17" />
      </svg>
    </button>
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

function FindField(props: {
  field: RefObject<HTMLInputElement | null>
  text: string
  at: number
  shown: boolean
  open: () => void
  type: (typed: string) => void
  pressed: (event: KeyboardEvent) => void
}) {
  const { field, text, at, shown, open, type, pressed } = props
  return (
    <>
      <label className="hidden" htmlFor="find">
        {t('mast.find')}
      </label>
      <input
        id="find"
        ref={field}
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
    </>
  )
}
