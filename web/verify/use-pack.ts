import { useCallback, useEffect, useState } from 'react'
import { type KeptPack, keptPack, newestPack } from './pack.ts'

export interface PackState {
  readonly kept: KeptPack | null
  readonly trouble: 'unreached' | 'refused' | null
  readonly renew: () => Promise<void>
}

/** The pack on this device at once, then the newest the node has, where it can be reached. */
export function usePack(): PackState {
  const [kept, setKept] = useState<KeptPack | null>(null)
  const [trouble, setTrouble] = useState<PackState['trouble']>(null)
  const renew = useCallback(async () => {
    const fetched = await newestPack()
    if (typeof fetched === 'string') setTrouble(fetched)
    else {
      setTrouble(null)
      setKept(fetched)
    }
  }, [])
  useEffect(() => {
    void keptPack().then(pack => {
      if (pack) setKept(pack)
      return renew()
    })
  }, [renew])
  // An old device without a network is no trouble as long as its pack holds.
  return { kept, trouble: kept && trouble === 'unreached' ? null : trouble, renew }
}
