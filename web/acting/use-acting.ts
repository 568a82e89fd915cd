import { useState } from 'react'
import { Problem } from '../api/client.ts'
import { useAct, type Write } from '../api/queries.ts'
import { useStepUp } from './use-step-up.ts'

const ASKS_A_CODE: readonly string[] = ['step-up-needed', 'second-factor-needed']

/**
 * Acts on one thing of the node. Where the node asks for fresh proof of who acts, `asksCode` is true until a code or a
 * passkey was shown; then the same act is done again.
 */
export function useActing<T = unknown>(base: string, then?: (answer: T) => void) {
  const act = useAct<T>(then)
  const [wish, setWish] = useState<Write>()
  const asksCode = act.error instanceof Problem && ASKS_A_CODE.includes(act.error.rule)
  const run = (name: string, body: unknown = {}, method: Write['method'] = 'POST') => {
    const next = { path: `${base}/${name}`, body, method }
    setWish(next)
    act.mutate(next)
  }
  const stepUp = useStepUp(() => wish && act.mutate(wish))
  return { run, busy: act.isPending, trouble: asksCode ? null : act.error, asksCode, ...stepUp }
}

export type Acting = ReturnType<typeof useActing<unknown>>
