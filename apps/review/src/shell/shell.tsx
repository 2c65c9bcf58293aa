import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { ChartNoAxesColumn, Inbox, Keyboard, Settings } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { KeySheet } from '../keys/key-sheet.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { IconButton } from '../kit/button.tsx'
import { UploadIndicator } from '../upload/upload-indicator.tsx'
import { AccountMenu } from './account-menu.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import styles from './shell.module.css'

/** The frame of every page for people who are signed in: navigation, account, list of keys. */
export function Shell() {
  const t = useTranslations('common')
  const navigate = useNavigate()
  const [areKeysShown, showKeys] = useState(false)
  useKeys({ help: () => showKeys(true), goToQueue: () => void navigate({ to: '/' }) })
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={styles.bar}>
        <img src="/app/icon.svg" alt={t('appName')} width="24" height="24" />
        <nav className={styles.links} aria-label={t('navigation')}>
          <Link
            to="/"
            className={styles.link}
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            <Inbox /> {t('queue')}
          </Link>
          <Link to="/quality" className={styles.link}>
            <ChartNoAxesColumn /> {t('quality')}
          </Link>
          <Link to="/settings/{-$section}/{-$item}" className={styles.link}>
            <Settings /> {t('settings')}
          </Link>
        </nav>
        <UploadIndicator />
        <IconButton data-wide label={t('keys')} icon={<Keyboard />} onClick={() => showKeys(true)} />
        <AccountMenu />
      </header>
      <OfflineBanner />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Outlet />
      </main>
      <KeySheet isOpen={areKeysShown} onClose={() => showKeys(false)} />
    </div>
  )
}
