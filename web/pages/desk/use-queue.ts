import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { certificatesQuery, draftsQuery, importsQuery, READ_AGAIN_MS, useNode, useSession } from '../../api/queries.ts'
import { queueOf, statesFor, type Task } from './queue.ts'

const MOST = '200'

/** What waits for the person signed in; undefined until the node answered. Only what the role may see is asked for. */
export function useQueue(): { readonly tasks: readonly Task[] | undefined; readonly error: Error | null } {
  const session = useSession()
  const { now } = useNode()
  const roles = session.grants.map(grant => grant.role)
  const states = statesFor(roles)
  const asked = (enabled: boolean) => ({ enabled, refetchInterval: READ_AGAIN_MS })
  const wanted = {
    certificates: states.certificates.length > 0,
    imports: states.imports.length > 0,
    drafts: roles.includes('applicant'),
  }
  const certificates = useQuery({
    ...certificatesQuery({ state: states.certificates.join(','), limit: MOST }),
    ...asked(wanted.certificates),
  })
  const imports = useQuery({
    ...importsQuery({ state: states.imports.join(','), limit: MOST }),
    ...asked(wanted.imports),
  })
  const drafts = useQuery({ ...draftsQuery, ...asked(wanted.drafts) })
  const tasks = useMemo(() => {
    const waiting = {
      certificates: wanted.certificates ? certificates.data?.items : [],
      imports: wanted.imports ? imports.data?.items : [],
      drafts: wanted.drafts ? drafts.data?.items : [],
    }
    if (!waiting.certificates || !waiting.imports || !waiting.drafts) return undefined
    return queueOf(session, waiting as Parameters<typeof queueOf>[1], now)
  }, [certificates.data, imports.data, drafts.data, session, now, wanted.certificates, wanted.imports, wanted.drafts])
  return { tasks, error: certificates.error ?? imports.error ?? drafts.error }
}
