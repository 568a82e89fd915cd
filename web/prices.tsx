import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import words from '../src/catalogue/en/web-prices.ts'
import forPublic from '../src/catalogue/en/web-public.ts'
import './look/confirm.css'
import './look/prices.css'
import { fetched } from './api/client.ts'
import type { PricesAnswer } from './prices/answers.ts'
import { PricesPage } from './prices/prices-page.tsx'
import { startLanguage, t } from './words/language.ts'

await startLanguage(
  { words: { ...forPublic, ...words } },
  import.meta.glob(['../src/catalogue/*/web-prices.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/web-public.ts', '!../src/catalogue/en/*']),
)
document.title = t('prices.title')
const answer = await fetched<PricesAnswer>('/prices').catch(() => null)

const root = document.getElementById('root')
if (!root) throw new Error('prices.html has no #root')
createRoot(root).render(
  <StrictMode>
    <PricesPage answer={answer} />
  </StrictMode>,
)
