export const MAX_LOG_ID_CHARS = 24

/** The authority and its log: `BW-1/log-2026`. Capitals, digits and dashes, then a name in small letters. */
export function isLogId(text: string): boolean {
  return text.length <= MAX_LOG_ID_CHARS && /^[A-Z0-9-]+\/[a-z0-9-]+$/.test(text)
}

/** `demonstration`, `production`: what is signed in one is worth nothing in another. */
export function isEnvironment(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,31}$/.test(text)
}

/**
 * The origin line of the log's checkpoints and the name of its key. Not an address, although C2SP tlog-tiles would have
 * one: addresses change, and the environment has to be under the signature.
 */
export function originOf(environment: string, logId: string): string {
  if (!isEnvironment(environment) || !isLogId(logId)) throw new Error(`not a log: ${environment} ${logId}`)
  return `adamas/${environment}/${logId}`
}
