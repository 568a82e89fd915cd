import { useLocation, useNavigate } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useNode, useSession } from '../api/queries.ts'
import { t } from '../words/language.ts'
import { railFor } from './rail-entries.ts'
import { isTyping, placesIn, type Shortcut, shortcutFor, shortcutsOn, switchShortcuts } from './shortcuts.ts'

const DIALOG = 'shortcuts'

/** Shows the list of keys; also from the menu, where it is the way to switch them on again. */
export const showShortcuts = (): void => document.querySelector<HTMLDialogElement>(`#${DIALOG}`)?.showModal()

/** The first link of every row of the page: what `j` and `k` step through. */
const ROWS = '#main :is(tbody tr, li.row) :is(a.strong, th > a)'

/** Listens for keys all over the desk, and holds the list that says which there are. */
export function Shortcuts() {
  const places = placesIn(railFor(useSession(), useNode(), undefined))
  const [on, setOn] = useState(shortcutsOn)
  const dialog = useRef<HTMLDialogElement>(null)
  useKeys(on, places)
  useClosedElsewhere(dialog)
  const choose = (wanted: boolean) => {
    switchShortcuts(wanted)
    setOn(wanted)
  }
  return (
    <dialog id={DIALOG} className="keys" ref={dialog} aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">{t('keys.title')}</h2>
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {t('keys.close')}
        </button>
      </header>
      <dl>
        <Keys keys={['/']}>{t('keys.find')}</Keys>
        <Keys keys={['j']}>{t('keys.next')}</Keys>
        <Keys keys={['k']}>{t('keys.previous')}</Keys>
        <Keys keys={['Enter']}>{t('keys.open')}</Keys>
        <Keys keys={['?']}>{t('keys.list')}</Keys>
        {places.map(({ to, letter, label }) => (
          <Keys key={to} keys={['g', letter]}>
            {t('keys.go')}: {t(label)}
          </Keys>
        ))}
      </dl>
      <label className="tick">
        <input type="checkbox" checked={on} onChange={event => choose(event.target.checked)} />
        <span>
          {t('keys.use')}
          <span className="hint">{t('keys.use.hint')}</span>
        </span>
      </label>
    </dialog>
  )
}

function Keys({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <div>
      <dt>
        {keys.map((key, at) => (
          <span key={key}>
            {at > 0 && ` ${t('keys.then')} `}
            <kbd>{key}</kbd>
          </span>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A page that was gone to is not behind the list of keys. */
function useClosedElsewhere(dialog: RefObject<HTMLDialogElement | null>): void {
  const { pathname } = useLocation()
  useEffect(() => {
    if (pathname) dialog.current?.close()
  }, [dialog, pathname])
}

const WAIT_MS = 1_500

function useKeys(on: boolean, places: readonly { to: string; letter: string }[]): void {
  const navigate = useNavigate()
  const before = useRef<{ key: string; at: number } | null>(null)
  useEffect(() => {
    if (!on) return undefined
    const pressed = (event: KeyboardEvent) => {
      if (isTyping(event) || document.querySelector('dialog[open]')) return
      const waiting = before.current && event.timeStamp - before.current.at < WAIT_MS ? before.current.key : null
      const shortcut = shortcutFor(event.key, waiting, places)
      before.current = shortcut?.does === 'wait' ? { key: event.key, at: event.timeStamp } : null
      if (!shortcut) return
      event.preventDefault()
      if (shortcut.does === 'go') go(shortcut.to, to => void navigate({ to }))
      else carryOut(shortcut)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  })
}

/** Public pages are pages of their own, outside of the desk. */
function go(to: string, within: (to: string) => void): void {
  if (to === '/verify' || to === '/ship') location.assign(to)
  else within(to)
}

function carryOut({ does }: Shortcut): void {
  if (does === 'find') showFind()
  if (does === 'list') showShortcuts()
  if (does === 'next') step(1)
  if (does === 'previous') step(-1)
}

/** Moves the focus among rows: from the row that holds it, or from the end it comes from. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(ROWS)]
  const row = document.activeElement?.closest('tr, li.row')
  const at = links.findIndex(link => link === document.activeElement || (row && link.closest('tr, li.row') === row))
  const next = links[at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** The field takes the focus; where it is hidden, its button brings it. */
function showFind(): void {
  const field = document.querySelector<HTMLInputElement>('#find')
  if (field?.checkVisibility()) field.focus()
  else document.querySelector<HTMLButtonElement>('.find-way')?.click()
}
