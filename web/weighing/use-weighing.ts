import { useSuspenseQuery } from '@tanstack/react-query'
import { policyOn, type WeighingTolerance } from '../../src/core/participants/policy.ts'
import { dayAt } from '../../src/core/values/day.ts'
import { schemeQuery, useNode } from '../api/queries.ts'

/**
 * What a participant, this node's unless said, accepts in silence when it weighs; undefined where it published
 * nothing.
 */
export function useWeighing(participant?: string): WeighingTolerance | undefined {
  const { trustList } = useSuspenseQuery(schemeQuery).data
  const { node, now, authority } = useNode()
  return policyOn(trustList.policies, participant ?? node, dayAt(Date.parse(now), authority.timeZone))?.weighing
}

/** The widest difference accepted in silence from a weight: a share of it, or a fixed weight where that is more. */
export function withinOf(caratThousandths: number, policy: WeighingTolerance | undefined): number {
  if (!policy) return 0
  return Math.max((caratThousandths * policy.withinPerTenThousand) / 10_000, policy.withinCaratThousandths)
}
