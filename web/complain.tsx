import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import judged from '../src/catalogue/en/judged.ts'
import words from '../src/catalogue/en/web-complain.ts'
import forPublic from '../src/catalogue/en/web-public.ts'
import { ComplainPage } from './complain/complain-page.tsx'
import './look/confirm.css'
import './look/complain.css'
import { startLanguage, t } from './words/language.ts'

await startLanguage(
  { words: { ...forPublic, ...words }, rules: judged },
  import.meta.glob(['../src/catalogue/*/web-complain.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/web-public.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/judged.ts', '!../src/catalogue/en/*']),
)
document.title = t('complain.title')

const root = document.getElementById('root')
if (!root) throw new Error('complain.html has no #root')
createRoot(root).render(
  <StrictMode>
    <ComplainPage />
  </StrictMode>,
)
