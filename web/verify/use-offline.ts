import { useEffect, useState } from 'react'
import { type Offline, storeForOffline } from './offline.ts'

/** How far the page is from working without a network: it works only once its files and a pack are stored. */
export function useOffline(hasPack: boolean): Offline {
  const [offline, setOffline] = useState<Offline>({ state: 'storing', done: 0, all: 1 })
  useEffect(() => void storeForOffline(setOffline), [])
  return offline.state === 'works' && !hasPack ? { state: 'noPack' } : offline
}
