import { queryOptions } from '@tanstack/react-query'
import type { SpecimenAnswer, SpecimenItem } from '../../api/specimen-answers.ts'
import { fetched } from '../../api/client.ts'

export const specimensQuery = queryOptions({
  queryKey: ['specimens'],
  queryFn: () => fetched<{ items: readonly SpecimenItem[] }>('/specimens'),
  staleTime: 60_000,
})

export const specimenQuery = (participant: string) =>
  queryOptions({
    queryKey: ['specimen', participant],
    queryFn: () => fetched<SpecimenAnswer>(`/specimens/${participant}`),
    enabled: participant !== '',
    staleTime: 60_000,
  })
