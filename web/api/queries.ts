import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type {
  CertificateAnswer,
  CertificateItem,
  DelegationsAnswer,
  Demonstration,
  Draft,
  Firm,
  Found,
  ImportAnswer,
  ImportItem,
  Listed,
  MailboxAnswer,
  NodeAnswer,
  NoticesAnswer,
  OpenAnswer,
  PasskeyAnswer,
  PersonAnswer,
  PrintProfileAnswer,
  SchemeAnswer,
  Session,
  SetAside,
} from './answers.ts'
import type { SavedView } from '../parts/list-views.ts'
import { fetched, Problem, repeatable } from './client.ts'

const NODE_MS = 15_000
/** Colleagues and partners act meanwhile: what is open on the desk is read again this often. */
export const READ_AGAIN_MS = 10_000

/** Null when nobody is signed in. */
async function session(): Promise<Session | null> {
  try {
    return await fetched<Session>('/session')
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null
    throw error
  }
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: session, staleTime: 60_000 })
export const nodeQuery = queryOptions({
  queryKey: ['node'],
  queryFn: () => fetched<NodeAnswer>('/node'),
  refetchInterval: NODE_MS,
  staleTime: NODE_MS / 2,
})
export const openQuery = queryOptions({
  queryKey: ['open'],
  queryFn: () => fetched<{ items: readonly OpenAnswer[] }>('/open'),
  refetchInterval: READ_AGAIN_MS,
})
export const schemeQuery = queryOptions({
  queryKey: ['scheme'],
  queryFn: () => fetched<SchemeAnswer>('/scheme'),
  staleTime: 600_000,
})

/** Null outside the demonstration world. */
async function demonstration(): Promise<Demonstration | null> {
  try {
    return await fetched<Demonstration>('/demonstration')
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null
    throw error
  }
}

export const demonstrationQuery = queryOptions({ queryKey: ['demonstration'], queryFn: demonstration })

export type Filter = Readonly<Record<string, string | undefined>>

export function search(filter: Filter): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

export const certificatesQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['certificates', filter],
    queryFn: () => fetched<Listed<CertificateItem>>(`/certificates${search(filter)}`),
    placeholderData: keepPreviousData,
  })

export const certificateQuery = (id: string) =>
  queryOptions({
    queryKey: ['certificate', id],
    queryFn: () => fetched<CertificateAnswer>(`/certificates/${id}`),
    refetchInterval: READ_AGAIN_MS,
  })

export const importsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['imports', filter],
    queryFn: () => fetched<Listed<ImportItem>>(`/imports${search(filter)}`),
    placeholderData: keepPreviousData,
  })

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: () => fetched<ImportAnswer>(`/imports/${id}`),
    refetchInterval: READ_AGAIN_MS,
  })

export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: () => fetched<{ items: readonly Draft[] }>('/drafts'),
})

export const findQuery = (text: string) =>
  queryOptions({
    queryKey: ['find', text],
    queryFn: ({ signal }) => fetched<{ items: readonly Found[] }>(`/find${search({ text })}`, signal),
    placeholderData: keepPreviousData,
  })

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: () => fetched<{ items: readonly SavedView[] }>('/views'),
  staleTime: 60_000,
})

/** Colleagues and partners act meanwhile; nobody waits for this answer. */
const NOTICES_MS = 30_000

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => fetched<NoticesAnswer>('/notices'),
  refetchInterval: NOTICES_MS,
  staleTime: NOTICES_MS / 2,
})

export const mailboxQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: () => fetched<MailboxAnswer>('/mailbox'),
})

export const setAsideQuery = queryOptions({
  queryKey: ['statements'],
  queryFn: () => fetched<{ items: readonly SetAside[] }>('/statements'),
})

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: () => fetched<{ items: readonly PasskeyAnswer[] }>('/session/passkeys'),
})

export const delegationsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: () => fetched<DelegationsAnswer>('/delegations'),
})

export const personsQuery = queryOptions({
  queryKey: ['persons'],
  queryFn: () => fetched<{ items: readonly PersonAnswer[] }>('/persons'),
})

export const firmsQuery = queryOptions({
  queryKey: ['firms'],
  queryFn: () => fetched<{ items: readonly Firm[] }>('/firms'),
})

export const printProfileQuery = queryOptions({
  queryKey: ['print-profile'],
  queryFn: () => fetched<PrintProfileAnswer>('/print-profile'),
})

/** The node's answer once it is there: the shell waits for it before it shows a page. */
export function useNode(): NodeAnswer {
  const { data } = useQuery(nodeQuery)
  if (!data) throw new Error('a page was shown before the node answered')
  return data
}

export function useSession(): Session {
  const { data } = useQuery(sessionQuery)
  if (!data) throw new Error('a page was shown to nobody')
  return data
}

export interface Write {
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: unknown
}

/** One act on the node, safe to send again after a broken line. Everything shown is read anew once it happened. */
export function useAct<T = unknown>(then?: (answer: T) => void | Promise<void>) {
  const [send] = useState(repeatable)
  const client = useQueryClient()
  return useMutation<T, Error, Write>({
    mutationFn: ({ method = 'POST', path, body = {} }) => send<T>(method, path, body),
    onSuccess: async answer => {
      await client.invalidateQueries()
      await then?.(answer)
    },
  })
}
