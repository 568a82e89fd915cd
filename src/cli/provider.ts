import type { Configuration } from '../main.ts'

const HERE: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** The identity provider from the environment: nothing where none is named, a text where it is half named. */
export function providerFrom(environment: NodeJS.ProcessEnv): Configuration['provider'] | string {
  const { ADAMAS_OIDC_ISSUER: issuer, ADAMAS_OIDC_CLIENT: client, ADAMAS_OIDC_SECRET: secret } = environment
  if (!issuer && !client && !secret) return undefined
  const missing = Object.entries({ ISSUER: issuer, CLIENT: client, SECRET: secret }).filter(([, value]) => !value)
  if (missing.length > 0 || !issuer || !client || !secret) {
    return `ADAMAS_OIDC_${missing[0]?.[0]} is not set: a provider is named by issuer, client and secret together`
  }
  const address = URL.parse(issuer)
  if (
    !address ||
    (address.protocol !== 'https:' && !(address.protocol === 'http:' && HERE.includes(address.hostname)))
  ) {
    return `ADAMAS_OIDC_ISSUER=${issuer} is no https address: what signs people in has to be reached in secret`
  }
  const { ADAMAS_OIDC_NAME: name = address.hostname, ADAMAS_OIDC_CLAIM: claim = 'email' } = environment
  return { issuer, client, secret, name, claim }
}
