import { useState } from 'react'
import { Problem, request } from '../api/client.ts'
import { useAct } from '../api/queries.ts'

const ASKS_A_CODE: readonly string[] = ['step-up-needed', 'second-factor-needed']

/**
 * Acts on one thing of the node. Where the node asks for a fresh code first, `asksCode` is true until `giveCode` was
 * called with it; then the same act is done again.
 */
export function useActing(base: string, then?: () => void) {
  const act = useAct(then)
  const [wish, setWish] = useState<{ path: string; body: unknown }>()
  const [codeTrouble, setCodeTrouble] = useState<Error | null>(null)
  const asksCode = act.error instanceof Problem && ASKS_A_CODE.includes(act.error.rule)
  const run = (name: string, body: unknown = {}) => {
    const next = { path: `${base}/${name}`, body }
    setWish(next)
    act.mutate(next)
  }
  const giveCode = async (code: string) => {
    try {
      await request('POST', '/session/step-up', { body: { code } })
      setCodeTrouble(null)
      if (wish) act.mutate(wish)
    } catch (error) {
      setCodeTrouble(error as Error)
    }
  }
  return { run, busy: act.isPending, trouble: asksCode ? null : act.error, asksCode, giveCode, codeTrouble }
}

export type Acting = ReturnType<typeof useActing>
