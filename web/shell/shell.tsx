import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { nodeQuery } from '../api/queries.ts'
import { t } from '../words/language.ts'
import { HaltedNotice } from './halted-notice.tsx'
import { Mast } from './mast.tsx'
import { Rail } from './rail.tsx'
import { Shortcuts } from './shortcuts-dialog.tsx'

/**
 * The desk around every page: mast, rail, content. A new page takes the focus, so that keys and readers begin there.
 */
export function Shell() {
  useSuspenseQuery(nodeQuery)
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Mast />
      <Shortcuts />
      <div className="frame">
        <Rail />
        <main className="main" id="main" ref={main} tabIndex={-1}>
          <HaltedNotice />
          <Outlet />
        </main>
      </div>
    </>
  )
}
