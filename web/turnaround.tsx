import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import forPublic from '../src/catalogue/en/web-public.ts'
import words from '../src/catalogue/en/web-turnaround.ts'
import type { ServiceAnswer } from './api/turnaround-answers.ts'
import { fetched } from './api/client.ts'
import './look/turnaround.css'
import { TurnaroundPage } from './turnaround/turnaround-page.tsx'
import { startLanguage, t } from './words/language.ts'

await startLanguage(
  { words: { ...forPublic, ...words } },
  import.meta.glob(['../src/catalogue/*/web-turnaround.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/web-public.ts', '!../src/catalogue/en/*']),
)
document.title = t('service.title')
const service = await fetched<ServiceAnswer>('/service').catch(() => null)

const root = document.getElementById('root')
if (!root) throw new Error('service.html has no #root')
createRoot(root).render(
  <StrictMode>
    <TurnaroundPage service={service} />
  </StrictMode>,
)
