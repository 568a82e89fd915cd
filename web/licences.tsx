import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import words from '../src/catalogue/en/web-licence-register.ts'
import forPublic from '../src/catalogue/en/web-public.ts'
import { RegisterPage } from './licences/register-page.tsx'
import './look/licence-register.css'
import { startLanguage, t } from './words/language.ts'

await startLanguage(
  { words: { ...forPublic, ...words } },
  import.meta.glob(['../src/catalogue/*/web-licence-register.ts', '!../src/catalogue/en/*']),
  import.meta.glob(['../src/catalogue/*/web-public.ts', '!../src/catalogue/en/*']),
)
document.title = t('register.title')

const root = document.getElementById('root')
if (!root) throw new Error('licences.html has no #root')
createRoot(root).render(
  <StrictMode>
    <RegisterPage />
  </StrictMode>,
)
