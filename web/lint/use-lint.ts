import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import type { ExporterFacts } from '../../src/core/certificate/facts.ts'
import { dayAt } from '../../src/core/values/day.ts'
import type { Finding } from '../api/answers.ts'
import { schemeQuery, useNode } from '../api/queries.ts'
import { findingInWords } from '../words/finding.ts'
import { judgeAsked } from './judge-asked.ts'

const NOTHING_KNOWN: ExporterFacts = {}

/**
 * The findings about a document while it is typed, by the same rules the authority runs. They follow typing at a
 * distance: a slow machine shows letters first.
 */
export function useLint(
  document: AskedDocument,
  exporter: ExporterFacts = NOTHING_KNOWN,
): { findings: readonly Finding[]; notChecked: readonly string[] } {
  const { trustList } = useSuspenseQuery(schemeQuery).data
  const { now, authority } = useNode()
  const today = dayAt(Date.parse(now), authority.timeZone)
  const typed = useDeferredValue(document)
  return useMemo(() => {
    const { findings, notChecked } = judgeAsked(typed, { trustList, authorityId: authority.id, today, exporter })
    return { findings: findings.map(findingInWords), notChecked }
  }, [typed, trustList, authority.id, today, exporter])
}
