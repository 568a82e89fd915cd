import { queryOptions } from '@tanstack/react-query'
import type { AlertsAnswer } from '../../api/alert-answers.ts'
import { fetched } from '../../api/client.ts'
import { READ_AGAIN_MS } from '../../api/queries.ts'

export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: () => fetched<AlertsAnswer>('/alerts'),
  refetchInterval: READ_AGAIN_MS,
})
