import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import judged from '../src/catalogue/en/judged.ts'
import words from '../src/catalogue/en/web-confirm.ts'
import { codeInAddress, ConfirmPage, viewOf } from './confirm/confirm-page.tsx'
import './look/confirm.css'
import { startLanguage, t } from './words/language.ts'

await startLanguage(
  { words, rules: judged },
  import.meta.glob(['../src/catalogue/*/web-confirm.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/judged.ts', '!../src/catalogue/en/*']),
)
document.title = t('confirm.title')
const first = await viewOf(codeInAddress())

const root = document.getElementById('root')
if (!root) throw new Error('confirm.html has no #root')
createRoot(root).render(
  <StrictMode>
    <ConfirmPage first={first} />
  </StrictMode>,
)
