import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import forPublic from '../src/catalogue/web-public.en.ts'
import words from '../src/catalogue/web-ship.en.ts'
import { fetched } from './api/client.ts'
import type { SchemeAnswer } from './api/answers.ts'
import './look/ship.css'
import { ShipPage } from './ship/ship-page.tsx'
import { startLanguage, t } from './words/language.ts'

await startLanguage(
  { ...forPublic, ...words },
  import.meta.glob(['../src/catalogue/web-ship.*.ts', '!../src/catalogue/*.en.ts']),
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
