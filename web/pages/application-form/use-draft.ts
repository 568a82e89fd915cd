import { useEffect, useRef, useState } from 'react'
import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import type { Draft } from '../../api/answers.ts'
import { freshKey, request } from '../../api/client.ts'

export type Saving = { readonly state: 'none' | 'saving' | 'failed' } | { readonly state: 'saved'; readonly at: number }

interface Typed {
  readonly document: AskedDocument
  readonly documents: NonNullable<Draft['documents']>
}

const PAUSE_MS = 1200

/** Keeps what is typed on the node after every pause; nothing before something was typed, nor once it was
 *  sent. */
export function useDraft(id: string, draft: Typed, replaces: string | undefined, stopped: boolean): Saving {
  const [saving, setSaving] = useState<Saving>({ state: 'none' })
  const text = JSON.stringify(draft)
  const kept = useRef(text)
  useEffect(() => {
    if (stopped || text === kept.current) return
    setSaving({ state: 'saving' })
    const timer = setTimeout(() => {
      kept.current = text
      const body = { ...(JSON.parse(text) as Typed), ...(replaces ? { replaces } : {}) }
      request('PUT', `/drafts/${id}`, { body, key: freshKey() }).then(
        () => setSaving({ state: 'saved', at: Date.now() }),
        () => {
          kept.current = ''
          setSaving({ state: 'failed' })
        },
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [id, text, replaces, stopped])
  return saving
}
