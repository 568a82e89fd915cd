import { Problem } from '../api/client.ts'
import { Notice } from '../parts/notice.tsx'

/** Why it was not done, and what to do. */
export function Failed({ error }: { error: Error }) {
  const findings = error instanceof Problem ? error.findings : []
  const said = findings.map(({ message, next }) => `${message} ${next ?? ''}`.trim()).join(' ')
  return <Notice tone="stop">{said || error.message}</Notice>
}
