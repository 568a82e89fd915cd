import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/** The time of this device, to the minute: a page may lie open for days and must not forget that its pack grows old. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
