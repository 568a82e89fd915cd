import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed: what is on the screen only in part is then shown whole. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia('print').matches || printing)
}

let printing = false

function subscribe(changed: () => void): () => void {
  const told = (now: boolean) => () => {
    printing = now
    flushSync(changed)
  }
  const [begin, end] = [told(true), told(false)]
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}
