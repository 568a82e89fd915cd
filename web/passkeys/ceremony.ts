import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { request } from '../api/client.ts'

/** The person or the browser stopped before an answer was made; the node heard nothing. */
export class Stopped extends Error {}

/** Asks the node what to show, the passkey to show it, and gives the node the answer. */
export async function showPasskey<T>(path: string): Promise<T> {
  const optionsJSON = await request<PublicKeyCredentialRequestOptionsJSON>('POST', path, { body: {} })
  const answer = await startAuthentication({ optionsJSON }).catch(stopped)
  return request<T>('POST', path, { body: { answer } })
}

/** Makes a passkey on this device, or one near it, and has the node keep its public half under a name. */
export async function addPasskey(name: string): Promise<void> {
  const path = '/session/passkeys'
  const optionsJSON = await request<PublicKeyCredentialCreationOptionsJSON>('POST', path, { body: {} })
  const answer = await startRegistration({ optionsJSON }).catch(stopped)
  await request('POST', path, { body: { name, answer } })
}

function stopped(cause: unknown): never {
  throw new Stopped(String(cause))
}
