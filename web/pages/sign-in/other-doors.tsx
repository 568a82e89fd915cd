import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NodeAnswer } from '../../api/answers.ts'
import { request } from '../../api/client.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { showPasskey } from '../../passkeys/ceremony.ts'
import { PasskeyTrouble } from '../../passkeys/passkey-trouble.tsx'
import { t } from '../../words/language.ts'
import { safe } from './next-page.ts'

/** The ways in besides a password: the state's identity provider first, then a passkey, where this node has them. */
export function OtherDoors({ node, next }: { node: NodeAnswer; next?: string }) {
  const { provider, passkeys = false } = node
  const shows = passkeys && browserSupportsWebAuthn()
  if (!provider && !shows) return null
  return (
    <>
      {provider && <ProviderDoor name={provider.name} next={next} />}
      {shows && <PasskeyDoor next={next} />}
      <p className="quiet small">{t('door.or')}</p>
    </>
  )
}

function ProviderDoor({ name, next }: { name: string; next?: string }) {
  const [trouble, setTrouble] = useState<Error | null>(null)
  const leave = () =>
    request<{ url: string }>('POST', '/session/provider', { body: { next: safe(next) } })
      .then(({ url }) => location.assign(url))
      .catch((error: Error) => setTrouble(error))
  return (
    <>
      {trouble && <Trouble error={trouble} />}
      <button type="button" className="btn main-act touch wide" onClick={() => void leave()}>
        {t('door.provider', { name })}
      </button>
    </>
  )
}

function PasskeyDoor({ next }: { next?: string }) {
  const [trouble, setTrouble] = useState<Error | null>(null)
  const client = useQueryClient()
  const enter = async () => {
    setTrouble(null)
    try {
      await showPasskey('/session/passkey')
      client.clear()
      location.assign(safe(next))
    } catch (error) {
      setTrouble(error as Error)
    }
  }
  return (
    <>
      {trouble && <PasskeyTrouble error={trouble} />}
      <button type="button" className="btn touch wide" onClick={() => void enter()}>
        {t('door.passkey')}
      </button>
    </>
  )
}
