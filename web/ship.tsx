import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import forPublic from '../src/catalogue/en/web-public.ts'
import judged from '../src/catalogue/en/judged.ts'
import words from '../src/catalogue/en/web-ship.ts'
import { fetched } from './api/client.ts'
import type { SchemeAnswer } from './api/answers.ts'
import './look/ship.css'
import { ShipPage } from './ship/ship-page.tsx'
import { startLanguage, t } from './words/language.ts'

await startLanguage(
  { words: { ...forPublic, ...words }, rules: judged },
  import.meta.glob(['../src/catalogue/*/web-ship.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/web-public.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/judged.ts', '!../src/catalogue/en/*']),
)
document.title = t('ship.title')
const scheme = await fetched<SchemeAnswer>('/scheme').catch(() => null)

const root = document.getElementById('root')
if (!root) throw new Error('ship.html has no #root')
createRoot(root).render(
  <StrictMode>
    <ShipPage trustList={scheme?.trustList ?? null} today={new Date().toISOString().slice(0, 10)} />
  </StrictMode>,
)
