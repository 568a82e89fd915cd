import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { request } from '../../api/client.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'

/** One click from the start page: signs in as a person of the demonstration world and goes to the desk. */
export function SignInAs({ login }: { login: string }) {
  const [error, setError] = useState<Error | null>(null)
  const client = useQueryClient()
  const navigate = useNavigate()
  useEffect(() => {
    request('POST', '/session/demonstration', { body: { login } })
      .then(() => client.clear())
      .then(() => navigate({ to: '/desk', replace: true }))
      .catch((caught: Error) => setError(caught))
  }, [login, client, navigate])
  if (error) return <Trouble error={error} />
  return <p role="status">{t('signIn.as', { login })}</p>
}
