import type { RailGroup } from './rail-entries.ts'

/** What a key does. Nothing here is a letter with a modifier: those belong to the browser and to readers. */
export type Shortcut =
  | { readonly does: 'find' | 'list' | 'next' | 'previous' | 'wait' }
  | { readonly does: 'go'; readonly to: string }

/** The letter after `g` for each place of the rail. */
export const PLACES: Readonly<Record<string, string>> = {
  '/desk': 'q',
  '/applications/new': 'n',
  '/certificates': 'c',
  '/imports': 'a',
  '/open': 'o',
  '/present': 'p',
  '/people': 'e',
  '/licensing': 'u',
  '/sites': 'x',
  '/production': 'f',
  '/stock': 'z',
  '/specimens': 'm',
  '/alerts': 'w',
  '/originals': 'i',
  '/service': 't',
  '/print-profile': 'r',
  '/log': 'l',
  '/controls': 'k',
  '/prices/new': 'd',
  '/prices': 'y',
  '/complain': 'h',
  '/complaints': 'b',
  '/verify': 'v',
  '/ship': 's',
}

const ALONE: Readonly<Record<string, 'find' | 'list' | 'next' | 'previous' | 'wait'>> = {
  '/': 'find',
  '?': 'list',
  j: 'next',
  k: 'previous',
  g: 'wait',
}

/** The places this person's rail holds, each once, with its letter. */
export function placesIn(groups: readonly RailGroup[]) {
  const entries = groups.flatMap(group => group.entries).filter(({ to }) => PLACES[to])
  const whole = (to: string) =>
    entries.find(entry => entry.to === to && !entry.states) ?? entries.find(entry => entry.to === to)
  return [...new Set(entries.map(({ to }) => to))].flatMap(to => {
    const [entry, letter] = [whole(to), PLACES[to]]
    return entry && letter ? [{ to, letter, label: entry.label }] : []
  })
}

/** What a key does after the one before it; null where it does nothing. */
export function shortcutFor(
  key: string,
  before: string | null,
  places: readonly { to: string; letter: string }[],
): Shortcut | null {
  if (before === 'g') {
    const place = places.find(({ letter }) => letter === key.toLowerCase())
    return place ? { does: 'go', to: place.to } : null
  }
  const does = ALONE[key]
  return does ? { does } : null
}

const KEPT = 'shortcuts'

/** Single keys can be switched off (WCAG 2.1.4): speech and switch users would set them off by chance. */
export const shortcutsOn = (): boolean => localStorage.getItem(KEPT) !== 'off'

export function switchShortcuts(on: boolean): void {
  localStorage.setItem(KEPT, on ? 'on' : 'off')
}

const TYPED = 'input, textarea, select, [contenteditable], [role=combobox]'

/** Whether a key was meant for what has the focus, or for the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  const inField = event.target instanceof Element && event.target.closest(TYPED) !== null
  return inField || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
}
