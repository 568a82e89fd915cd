import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import arrival from '../src/catalogue/en/web-arrival.ts'
import away from '../src/catalogue/en/web-away.ts'
import confirm from '../src/catalogue/en/web-confirm.ts'
import documents from '../src/catalogue/en/web-documents.ts'
import firms from '../src/catalogue/en/web-firms.ts'
import find from '../src/catalogue/en/web-find.ts'
import keys from '../src/catalogue/en/web-keys.ts'
import licenceRegister from '../src/catalogue/en/web-licence-register.ts'
import licences from '../src/catalogue/en/web-licences.ts'
import list from '../src/catalogue/en/web-list.ts'
import shared from '../src/catalogue/en/web.ts'
import forPublic from '../src/catalogue/en/web-public.ts'
import opening from '../src/catalogue/en/web-opening.ts'
import original from '../src/catalogue/en/web-original.ts'
import office from '../src/catalogue/en/web-office.ts'
import paper from '../src/catalogue/en/web-paper.ts'
import service from '../src/catalogue/en/web-turnaround.ts'
import specimen from '../src/catalogue/en/web-specimen.ts'
import print from '../src/catalogue/en/web-print.ts'
import signIn from '../src/catalogue/en/web-sign-in.ts'
import trade from '../src/catalogue/en/web-trade.ts'
import notices from '../src/catalogue/en/web-notices.ts'
import bulk from '../src/catalogue/en/web-bulk.ts'
import views from '../src/catalogue/en/web-views.ts'
import { Problem } from './api/client.ts'
import './look/desk.css'
import './look/licences.css'
import './look/print-profile.css'
import { deskRouter } from './routes.tsx'
import { showTheme, theme } from './shell/theme.ts'
import { startLanguage } from './words/language.ts'

const FIRST_TRIES = 3

showTheme(theme())
await startLanguage(
  {
    ...confirm,
    ...forPublic,
    ...shared,
    ...trade,
    ...arrival,
    ...opening,
    ...original,
    ...paper,
    ...service,
    ...specimen,
    ...documents,
    ...print,
    ...signIn,
    ...away,
    ...office,
    ...list,
    ...find,
    ...firms,
    ...keys,
    ...licenceRegister,
    ...licences,
    ...views,
    ...notices,
    ...bulk,
  },
  import.meta.glob(['../src/catalogue/*/web.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/web-*.ts', '!../src/catalogue/en/*', '!**/web-ship.ts']),
  import.meta.glob(['../src/catalogue/*/rules.ts', '!../src/catalogue/en/*']),
)

/** A session that ended sends the person to the way in, and back to where they were. */
function signInAgain(error: Error): void {
  if (!(error instanceof Problem) || error.status !== 401 || location.pathname === '/sign-in') return
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`)
}

const client = new QueryClient({
  queryCache: new QueryCache({ onError: signInAgain }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; only a node that did not answer is asked again.
      retry: (failures, error) => !(error instanceof Problem) && failures < FIRST_TRIES,
    },
  },
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={deskRouter(client)} />
    </QueryClientProvider>
  </StrictMode>,
)
