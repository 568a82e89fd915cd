import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 40rem)'

/** Whether the rows of a list are cards here, as on a phone (look/phone.css). */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches)
}

function subscribe(changed: () => void): () => void {
  const media = matchMedia(NARROW)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}
