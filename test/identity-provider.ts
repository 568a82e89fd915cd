import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { base64url, decodeJwt, importJWK, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'

const KEY = { kid: 'provider-1', alg: 'RS256', use: 'sig' }
const CLIENT = { client_id: 'adamas', client_secret: 'a secret between two machines' }

/** Changes the token the provider made; what it gives back is sent in its place. */
export type Forgery = (claims: Record<string, unknown>) => Promise<string> | string

export interface TestProvider {
  readonly issuer: string
  readonly client: string
  readonly secret: string
  /** Who signs in there next. */
  person: { readonly sub: string; readonly email: string; readonly verified: boolean }
  /** Where set, the next tokens are forged by it. */
  forge: Forgery | null
  /** Signs claims with the provider's own key. */
  sign(claims: Record<string, unknown>): Promise<string>
  /** Goes where the node sent a browser and signs in there; the address it is sent back to. */
  visit(url: string): Promise<URL>
  /** Hears no more. */
  stop(): Promise<void>
}

/** A real OpenID Connect provider on 127.0.0.1 that knows one client and signs in whoever it is told to. */
export async function startProvider(back: string): Promise<TestProvider> {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const key = await importJWK({ ...jwk, ...KEY })
  const own: TestProvider = {
    ...{ issuer, client: CLIENT.client_id, secret: CLIENT.client_secret, forge: null },
    person: { sub: 'person-1', email: 'neo.modise@gov.example', verified: true },
    sign: claims => new SignJWT(claims).setProtectedHeader({ alg: KEY.alg, kid: KEY.kid }).sign(key),
    visit: url => visit(url, back),
    stop: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  const provider = providerAt(own, { ...jwk, ...KEY }, back)
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    void provider.interactionFinished(request, response, { login: { accountId: own.person.sub } })
  })
  return own
}

function providerAt(own: TestProvider, jwk: object, back: string): Provider {
  const provider = new Provider(own.issuer, {
    clients: [{ ...CLIENT, redirect_uris: [back], grant_types: ['authorization_code'], response_types: ['code'] }],
    jwks: { keys: [jwk] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: own.person.email, email_verified: own.person.verified }),
    }),
    loadExistingGrant: grantEverything,
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
  })
  provider.use(async (context, next) => {
    await next()
    if (context.path !== '/token' || !own.forge || !context.body.id_token) return
    context.body.id_token = await own.forge({ ...decodeJwt(String(context.body.id_token)) })
  })
  return provider
}

interface Asked {
  readonly oidc: {
    readonly client: { readonly clientId: string }
    readonly session: { readonly accountId: string }
    readonly provider: {
      Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> }
    }
  }
}

/** A state's own program asks its people for no consent. */
async function grantEverything({ oidc: { client, session, provider } }: Asked) {
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid email profile')
  await grant.save()
  return grant
}

/** A browser that follows each redirect with its cookies, until it is sent back. */
async function visit(url: string, back: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let at = url
  while (!at.startsWith(back)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (!location) throw new Error(`${at} answered ${answer.status}: ${await answer.text()}`)
    at = new URL(location, at).href
  }
  return new URL(at)
}

/** A token that nobody signed (RFC 7519, Section 6). */
export function unsigned(claims: Record<string, unknown>): string {
  const part = (value: object) => base64url.encode(JSON.stringify(value))
  return `${part({ alg: 'none' })}.${part(claims)}.`
}
