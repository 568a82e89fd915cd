import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { request } from '../api/client.ts'
import { useSession } from '../api/queries.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { listed, t } from '../words/language.ts'
import { THEMES, type Theme, showTheme, theme } from './theme.ts'

/** Person and role; opens to the account, the language, the appearance and the way out. */
export function Me() {
  const session = useSession()
  const client = useQueryClient()
  const leave = async () => {
    await request('DELETE', '/session', { body: {} })
    client.clear()
    location.assign(session.demonstration ? '/' : '/sign-in')
  }
  const roles = [...new Set(session.grants.map(grant => t(`role.${grant.role}`)))]
  return (
    <details className="me" onKeyDown={event => event.key === 'Escape' && event.currentTarget.removeAttribute('open')}>
      <summary>
        <b>{session.person.name}</b>
        <span className="quiet">{listed(roles)}</span>
      </summary>
      <div className="menu">
        <Link to="/account">{t('own.title')}</Link>
        <LanguageChoice />
        <ThemeChoice />
        <button className="btn" type="button" onClick={() => void leave()}>
          {t('mast.signOut')}
        </button>
      </div>
    </details>
  )
}

function ThemeChoice() {
  return (
    <label>
      {t('mast.theme')}
      <select defaultValue={theme()} onChange={event => showTheme(event.target.value as Theme)}>
        {THEMES.map(name => (
          <option key={name} value={name}>
            {t(`mast.theme.${name}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
