import { queryOptions } from '@tanstack/react-query'
import type { Deed } from '../../api/answers.ts'
import { fetched } from '../../api/client.ts'
import type { ControlsAnswer } from '../../api/control-answers.ts'

export const controlsQuery = queryOptions({
  queryKey: ['controls'],
  queryFn: () => fetched<ControlsAnswer>('/controls'),
})

export const controlHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['controls', id],
    queryFn: () => fetched<{ history: readonly Deed[] }>(`/controls/${id}`),
  })
