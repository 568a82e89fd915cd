import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { done, type Outcome, refused } from '../core/values/outcome.ts'
import { MOST_PASSKEYS, passkeysOf } from '../operations/persons/factors.ts'
import type { Kept } from '../ports/keeping.ts'
import type { ServerPorts } from './ports.ts'
import { refusalBy, refusedBy } from './problem.ts'

/** ES256, EdDSA and RS256, by their COSE numbers: what authenticators in use can do. */
const ALGORITHMS = [-7, -8, -257]
const CHALLENGE_BYTES = 32

interface RelyingParty {
  readonly id: string
  readonly origin: string
}

/**
 * To whom a passkey answers: this node, by the name people reach it by. A browser makes none for a number in place of
 * a name, nor without https, `localhost` excepted (W3C Web Authentication, Sections 5.1.3 and 13.4.9).
 */
export function relyingParty(url: string): RelyingParty | null {
  const { hostname: id, origin, protocol } = new URL(url)
  const isNumber = isIP(id) > 0 || id.startsWith('[')
  return !isNumber && (protocol === 'https:' || id === 'localhost') ? { id, origin } : null
}

function partyOf({ url }: Pick<ServerPorts, 'url'>): RelyingParty {
  const party = relyingParty(url)
  if (!party) throw refusedBy('passkeys-not-here')
  return party
}

/** What a browser needs to make a passkey for this account: one that finds its owner and asks who they are. */
export async function offerPasskey(ports: ServerPorts, account: Kept['account'], name: string) {
  const { id: rpID } = partyOf(ports)
  const known = await passkeysOf(ports.keeping, account.id)
  if (known.length >= MOST_PASSKEYS) throw refusedBy('passkeys-full', { most: MOST_PASSKEYS })
  return generateRegistrationOptions({
    ...{ rpName: `Adamas ${ports.identity.node}`, rpID, userName: account.id, userDisplayName: name },
    ...{ userID: handleOf(account), challenge: challengeFrom(ports), attestationType: 'none' },
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
}

/** Keeps a passkey whose authenticator has just made it for the challenge it was given. */
export async function keepPasskey(
  ports: ServerPorts,
  account: Kept['account'],
  { challenge, answer, name }: { challenge: string; answer: RegistrationResponseJSON; name: string },
): Promise<Outcome<Kept['passkey']>> {
  const { id: expectedRPID, origin: expectedOrigin } = partyOf(ports)
  const expected = { expectedChallenge: challenge, expectedOrigin, expectedRPID, requireUserVerification: true }
  const by = { response: answer, ...expected, supportedAlgorithmIDs: ALGORITHMS }
  const made = await verifyRegistrationResponse(by).catch(() => null)
  if (!made?.verified) return refused(refusalBy('passkey-refused'))
  const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential
  const key = Buffer.from(publicKey).toString('base64url')
  const passkey = { id, account: account.id, name, publicKey: key, counter, transports, madeAt: ports.clock.now() }
  const kept = await ports.keeping.putFirst('passkey', passkey)
  return kept.account === account.id && kept.publicKey === key ? done(kept) : refused(refusalBy('passkey-refused'))
}

/** What a browser needs to ask for a passkey: one of this account, or whichever its owner picks. */
export async function askPasskey(ports: ServerPorts, account?: Kept['account']) {
  const { id: rpID } = partyOf(ports)
  const known = account ? await passkeysOf(ports.keeping, account.id) : []
  if (account && known.length === 0) throw refusedBy('passkey-unknown')
  const allow = known.map(({ id, transports }) => ({ id, transports: [...transports] }))
  const options = { rpID, challenge: challengeFrom(ports), userVerification: 'required' as const }
  return generateAuthenticationOptions(account ? { ...options, allowCredentials: allow } : options)
}

/**
 * The passkey that answered this challenge. Signature, origin and the person's own confirmation are checked first; then
 * its count, which only rises on one authenticator: where it does not, two of them hold the same key.
 */
export async function provePasskey(
  ports: ServerPorts,
  challenge: string,
  answer: AuthenticationResponseJSON,
): Promise<Outcome<Kept['passkey']>> {
  const { id: expectedRPID, origin: expectedOrigin } = partyOf(ports)
  const passkey = await ports.keeping.get('passkey', answer.id)
  const account = passkey && (await ports.keeping.get('account', passkey.account))
  if (!passkey || !account) return refused(refusalBy('passkey-unknown'))
  const credential = {
    id: passkey.id,
    publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
    counter: 0,
  }
  const expected = { expectedChallenge: challenge, expectedOrigin, expectedRPID, requireUserVerification: true }
  const shown = await verifyAuthenticationResponse({ response: answer, credential, ...expected }).catch(() => null)
  const { userHandle } = answer.response
  const isTheirs = !userHandle || userHandle === Buffer.from(handleOf(account)).toString('base64url')
  if (!shown?.verified || !isTheirs) return refused(refusalBy('passkey-refused'))
  const { newCounter: counter } = shown.authenticationInfo
  if ((counter > 0 || passkey.counter > 0) && counter <= passkey.counter) return refused(refusalBy('passkey-copied'))
  const still = await ports.keeping.change('passkey', passkey.id, { counter, usedAt: ports.clock.now() })
  return still ? done(passkey) : refused(refusalBy('passkey-unknown'))
}

function challengeFrom({ randomness }: ServerPorts) {
  return new Uint8Array(randomness.bytes(CHALLENGE_BYTES))
}

/** Names the account to the authenticator without saying who it is. */
function handleOf({ person }: Kept['account']) {
  return new Uint8Array(createHash('sha256').update(person).digest())
}
