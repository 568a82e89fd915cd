import { useState } from 'react'
import { request } from '../api/client.ts'
import { showPasskey } from '../passkeys/ceremony.ts'

/** Fresh proof of who is at the desk, by a code or by a passkey; then `go` does what waited for it. */
export function useStepUp(go: () => void) {
  const [codeTrouble, setCodeTrouble] = useState<Error | null>(null)
  const [passkeyTrouble, setPasskeyTrouble] = useState<Error | null>(null)
  const tell = (code: Error | null, passkey: Error | null) => {
    setCodeTrouble(code)
    setPasskeyTrouble(passkey)
  }
  const giveCode = async (code: string) => {
    try {
      await request('POST', '/session/step-up', { body: { code } })
      tell(null, null)
      go()
    } catch (error) {
      tell(error as Error, null)
    }
  }
  const givePasskey = async () => {
    try {
      await showPasskey('/session/step-up/passkey')
      tell(null, null)
      go()
    } catch (error) {
      tell(null, error as Error)
    }
  }
  return { giveCode, givePasskey, codeTrouble, passkeyTrouble }
}

export type StepUp = ReturnType<typeof useStepUp>
