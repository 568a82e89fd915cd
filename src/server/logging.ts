/** Structured lines through the node's own voice. What could open something is never written. */
export function loggerOptions(say: (line: string) => void) {
  return {
    level: 'warn',
    redact: {
      paths: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.code', '*.totp', '*.passphrase'],
      censor: '(not written)',
    },
    stream: { write: (line: string) => say(line.trimEnd()) },
  }
}
