import * as oidc from 'openid-client'
import { day } from '../core/values/day.ts'
import { done, type Outcome, refused } from '../core/values/outcome.ts'
import type { Clock } from '../ports/edges.ts'
import type { IdentityProvider, Proven, Sent } from '../ports/identity-provider.ts'
import { countsAsSecondFactor } from './second-factor-claims.ts'

/** As the provider's operator gave it. */
export interface ProviderConfiguration {
  readonly issuer: string
  readonly client: string
  readonly secret: string
  readonly name: string
  readonly claim: string
}

const TIMEOUT_SECONDS = 10
/** Its lists of keys and addresses are read again after an hour. */
const READ_AGAIN_MS = 3_600_000
/** A token is made while it is asked for: one that is older, or comes from later, shows that a clock is off. */
const CLOCKS_APART_MS = 5 * 60_000
const SCOPE = 'openid profile email'
const SOURCE = { text: 'OpenID Connect Core 1.0', since: day('2014-02-25') }

/**
 * Speaks with one provider. The signature of each token is checked against the provider's keys, besides issuer,
 * audience, nonce and times, so that nothing rests on the line alone.
 */
export function openIdProvider(
  { issuer, client, secret, name, claim }: ProviderConfiguration,
  clock: Clock,
  back: string,
  say: (line: string) => void = () => undefined,
): IdentityProvider {
  const saying = sayingTo(say)
  let known: { readonly at: number; readonly configuration: oidc.Configuration } | null = null
  const configured = async () => {
    if (known && clock.now() - known.at < READ_AGAIN_MS) return known.configuration
    const execute = [
      oidc.enableNonRepudiationChecks,
      ...(issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : []),
    ]
    const options = { timeout: TIMEOUT_SECONDS, execute }
    const configuration = await oidc.discovery(new URL(issuer), client, secret, undefined, options)
    known = { at: clock.now(), configuration }
    return configuration
  }
  return {
    name,
    claim,
    begin: () =>
      saying(async () => {
        const sent = {
          state: oidc.randomState(),
          nonce: oidc.randomNonce(),
          verifier: oidc.randomPKCECodeVerifier(),
        }
        const url = oidc.buildAuthorizationUrl(await configured(), {
          ...{ redirect_uri: back, scope: SCOPE, state: sent.state, nonce: sent.nonce },
          ...{ code_challenge: await oidc.calculatePKCECodeChallenge(sent.verifier), code_challenge_method: 'S256' },
        })
        return done({ url: url.href, sent })
      }),
    finish: (search, sent) => saying(async () => prove(await configured(), new URL(search, back), sent, clock, claim)),
  }
}

async function prove(
  configuration: oidc.Configuration,
  arrived: URL,
  { state, nonce, verifier }: Sent,
  clock: Clock,
  name: string,
): Promise<Outcome<Proven>> {
  const tokens = await oidc.authorizationCodeGrant(configuration, arrived, {
    ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
  })
  const claims = tokens.claims()
  if (!claims) return no('provider-answer')
  if (Math.abs(clock.now() - claims.iat * 1_000) > CLOCKS_APART_MS) return no('provider-clock')
  const { iss: issuer, sub: subject, auth_time: seen } = claims
  const claim = vouched(claims, name) ?? vouched(await furtherClaims(configuration, tokens.access_token, subject), name)
  return done({
    ...{ issuer, subject, strong: countsAsSecondFactor(claims) },
    ...(claim ? { claim } : {}),
    ...(typeof seen === 'number' ? { seenAt: seen * 1_000 } : {}),
  })
}

/** Many providers give what they know of a person at their own address only (Core 1.0, Section 5.3). */
async function furtherClaims(configuration: oidc.Configuration, token: string, subject: string) {
  if (!configuration.serverMetadata().userinfo_endpoint) return {}
  return oidc.fetchUserInfo(configuration, token, subject)
}

/** An e-mail address counts only where the provider has made sure that it is theirs. */
function vouched(claims: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = claims[name]
  if (name === 'email' && claims.email_verified !== true) return undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : undefined
}

const no = (rule: string) => refused({ rule, severity: 'error' as const, path: '', figures: {}, source: SOURCE })

/**
 * What goes wrong on the way, as a refusal: the provider is away, a clock is off, or the answer does not count. The
 * operator is told what the library found; it names no secret and no person.
 */
function sayingTo(say: (line: string) => void) {
  return async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    try {
      return await work()
    } catch (error) {
      const refusal = refusalOf(error)
      say(`identity provider: ${error instanceof Error ? error.message : 'unknown'} (${refusal.findings[0]?.rule})`)
      return refusal
    }
  }
}

function refusalOf(error: unknown) {
  if (error instanceof oidc.AuthorizationResponseError) return no('provider-declined')
  if (error instanceof oidc.ClientError && error.code === CLOCK) return no('provider-clock')
  return no(isAway(error) ? 'provider-silent' : 'provider-answer')
}

const CLOCK = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'
const AWAY: readonly string[] = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]

/** No line, no answer in time, or a page in place of an answer; `fetch` says a broken line as a `TypeError`. */
function isAway(error: unknown): boolean {
  if (error instanceof oidc.ClientError && error.code !== undefined) return AWAY.includes(error.code)
  const cause = error instanceof oidc.ClientError ? error.cause : error
  return cause instanceof TypeError && cause.message === 'fetch failed'
}
