/** Names under which something secret could be handed to the log by mistake, at the top or one level down. */
const SECRETS = ['password', 'code', 'secret', 'totp', 'totpOffered', 'passphrase', 'cookie', 'authorization', 'token']

/**
 * Structured lines through the node's own voice. What could open something is never written: bodies and headers are not
 * logged at all, and these names are blotted out wherever they turn up.
 */
export function loggerOptions(say: (line: string) => void, level = 'warn') {
  return {
    level,
    redact: {
      paths: SECRETS.flatMap(name => [name, `*.${name}`, `*.*.${name}`]),
      censor: '(not written)',
    },
    stream: { write: (line: string) => say(line.trimEnd()) },
  }
}
