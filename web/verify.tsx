import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import judged from '../src/catalogue/en/judged.ts'
import words from '../src/catalogue/en/web-public.ts'
import './look/verify.css'
import { VerifyPage } from './verify/verify-page.tsx'
import { startLanguage, t } from './words/language.ts'

await startLanguage(
  { words, rules: judged },
  import.meta.glob(['../src/catalogue/*/web-public.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/judged.ts', '!../src/catalogue/en/*']),
)
document.title = t('verify.title')

const root = document.getElementById('root')
if (!root) throw new Error('verify.html has no #root')
createRoot(root).render(
  <StrictMode>
    <VerifyPage />
  </StrictMode>,
)
