import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Problem, repeatable } from '../../api/client.ts'
import { type Came, CameOfEach } from '../../parts/came.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { country } from '../../words/dates.ts'
import { t } from '../../words/language.ts'

/** Asks several partners, one after the other; each answer stands by its name, and the first silence ends it. */
export function AskBar(props: {
  chosen: readonly string[]
  all: readonly string[]
  onAll: () => void
  onNone: () => void
}) {
  const { chosen, all, onAll, onNone } = props
  const { busy, came, trouble, ask, forget } = useAsking()
  return (
    <div className="chosen">
      <div className="acts">
        <span className="strong">{t('bulk.chosen', { count: chosen.length })}</span>
        {chosen.length > 0 && (
          <button type="button" className="btn" aria-disabled={busy !== ''} onClick={() => void ask(chosen)}>
            {t('bulk.ask')}
          </button>
        )}
        {chosen.length < all.length && (
          <button type="button" className="btn" onClick={onAll}>
            {t('bulk.all')}
          </button>
        )}
        {(chosen.length > 0 || came) && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              forget()
              onNone()
            }}
          >
            {t('bulk.none')}
          </button>
        )}
        <span role="status">{busy}</span>
      </div>
      {trouble && <Trouble error={trouble} />}
      {came && <CameOfEach items={came} />}
    </div>
  )
}

function useAsking() {
  const client = useQueryClient()
  // One sender a partner: asked again after a line that broke, a partner is asked once.
  const senders = useRef(new Map<string, ReturnType<typeof repeatable>>())
  const [busy, setBusy] = useState('')
  const [came, setCame] = useState<readonly Came[]>()
  const [trouble, setTrouble] = useState<Error>()
  const senderTo = (destination: string) => {
    const known = senders.current.get(destination) ?? repeatable()
    senders.current.set(destination, known)
    return known
  }
  const askOne = async (destination: string): Promise<Came> => {
    const one = { id: destination, label: country(destination), done: t('bulk.asked') }
    try {
      await senderTo(destination)('POST', '/open/remind', { destination })
      return one
    } catch (error) {
      if (error instanceof Problem) return { ...one, why: error.findings[0]?.message ?? error.message }
      throw error
    }
  }
  return {
    ...{ busy, came, trouble },
    forget: () => setCame(undefined),
    async ask(chosen: readonly string[]) {
      if (busy) return
      setTrouble(undefined)
      const done: Came[] = []
      try {
        for (const destination of chosen) {
          setBusy(t('bulk.working', { done: done.length, count: chosen.length }))
          done.push(await askOne(destination))
        }
      } catch (error) {
        setTrouble(error as Error)
      }
      setBusy('')
      setCame(done)
      await client.invalidateQueries()
    },
  }
}
