import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { Pack } from './pack.ts'

const SOURCE = { text: 'The Update Framework: versions never fall', since: day('2026-01-01') }

/**
 * In what an offered pack goes back behind the one a verifier holds: its trust list, the word of an authority, or the
 * number of the same publisher. Whoever takes such a pack may be shown a withdrawn certificate as good. Empty: it may
 * be taken.
 */
export function goesBack(held: Pack, offered: Pack): Finding[] {
  const sequence = held.publisher === offered.publisher ? [['pack', held.sequence, offered.sequence] as const] : []
  const words = [...held.statuses.values()].map(
    ({ authority, sequence: before }) => [authority, before, wordOf(offered, authority, held)] as const,
  )
  return [['trust-list', held.trustList.version, offered.trustList.version] as const, ...words, ...sequence]
    .filter(([, before, now]) => now < before)
    .map(([what, before, now]) => problem('pack-older', { what, held: before, offered: now }))
}

/** A word that is missing goes back to nothing, unless a newer list can have taken away the key that signed it. */
function wordOf(offered: Pack, authority: string, held: Pack): number {
  const excused = offered.trustList.version > held.trustList.version
  return offered.statuses.get(authority)?.sequence ?? (excused ? Number.POSITIVE_INFINITY : 0)
}

function problem(rule: string, figures: Finding['figures']): Finding {
  return { rule, severity: 'error', path: '', figures, source: SOURCE }
}
