import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem } from './api/client.ts'
import rules from '../src/catalogue/en/rules.ts'
import './look/desk.css'
import './look/controls.css'
import './look/licences.css'
import './look/print-profile.css'
import { deskRouter } from './routes.tsx'
import { showTheme, theme } from './shell/theme.ts'
import { startLanguage } from './words/language.ts'

const FIRST_TRIES = 3

showTheme(theme())
/** Every word of the desk in English, in the page from its start. */
const words = import.meta.glob<Readonly<Record<string, string>>>(
  ['../src/catalogue/en/web.ts', '../src/catalogue/en/web-*.ts', '!**/web-ship.ts'],
  { eager: true, import: 'default' },
)

await startLanguage(
  { words: Object.assign({}, ...Object.values(words)) as Readonly<Record<string, string>>, rules },
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
