import { useCallback, useEffect, useRef, useState } from 'react'
import type { Pack } from '../../src/core/validity/pack.ts'
import { keptPack, newestPack } from './pack.ts'

export interface PackState {
  readonly kept: Pack | null
  /** Whether the first look for a pack is over. */
  readonly looked: boolean
  readonly trouble: 'unreached' | 'refused' | 'insecure' | null
  readonly renew: () => Promise<void>
}

/** A browser checks signatures only for pages that came over HTTPS or from this machine. */
const canVerify = (): boolean => globalThis.crypto.subtle !== undefined

/** The pack on this device at once, then the newest the node has, where it can be reached. */
export function usePack(): PackState {
  const [kept, setKept] = useState<Pack | null>(null)
  const [looked, setLooked] = useState(false)
  const [trouble, setTrouble] = useState<PackState['trouble']>(null)
  const current = useRef<Pack | null>(null)
  const take = useCallback((pack: Pack) => {
    current.current = pack
    setKept(pack)
  }, [])
  const renew = useCallback(async () => {
    if (!canVerify()) {
      setTrouble('insecure')
      setLooked(true)
      return
    }
    const found = await newestPack(current.current)
    if (typeof found === 'string') setTrouble(found)
    else {
      setTrouble(null)
      take(found)
    }
    setLooked(true)
  }, [take])
  useEffect(() => {
    const begin = async () => {
      const pack = canVerify() ? await keptPack() : null
      if (pack) take(pack)
      await renew()
    }
    void begin()
  }, [renew, take])
  // Without a network a pack that is here is no trouble: its age is in sight.
  return { kept, looked, trouble: kept && trouble === 'unreached' ? null : trouble, renew }
}
