import type { Finding } from '../api/answers.ts'

/** Why the node refused: each finding with what to do next, and where its rule is written. */
export function Said({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="plain said">
      {findings.map(({ rule, path, message, next, source }) => (
        <li key={rule + path}>
          <b>{message}</b> {next}
          <cite className="tiny">{source}</cite>
        </li>
      ))}
    </ul>
  )
}
