import { queryOptions } from '@tanstack/react-query'
import type { ComplaintRow } from '../../../src/core/communities/complaint.ts'
import type { Deed, Listed } from '../../api/answers.ts'
import { fetched } from '../../api/client.ts'
import type { ComplaintMessage } from '../../complain/answers.ts'

export interface ComplaintAnswer {
  readonly row: ComplaintRow
  readonly messages: readonly ComplaintMessage[]
  readonly history: readonly Deed[]
  /** How to reach the reporter, where they said so and it is not closed. */
  readonly contact?: string
  readonly byName?: string
}

export const complaintsQuery = queryOptions({
  queryKey: ['complaints'],
  queryFn: () => fetched<Listed<ComplaintRow>>('/complaints'),
})

export const complaintQuery = (id: string) =>
  queryOptions({ queryKey: ['complaints', id], queryFn: () => fetched<ComplaintAnswer>(`/complaints/${id}`) })
