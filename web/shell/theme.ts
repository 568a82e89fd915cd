const KEPT = 'theme'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export function theme(): Theme {
  const kept = localStorage.getItem(KEPT)
  return THEMES.find(name => name === kept) ?? 'system'
}

/** Shows the page in a theme and remembers it; `system` leaves the choice to the machine. */
export function showTheme(name: Theme): void {
  localStorage.setItem(KEPT, name)
  if (name === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = name
}
