import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { ChartNoAxesColumn, Inbox, Keyboard, LogOut, Settings, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Locale, locales, useLocale } from '../i18n/locale.tsx'
import { KeySheet } from '../keys/key-sheet.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { IconButton } from '../kit/button.tsx'
import { Menu } from '../kit/menu.tsx'
import { callAuth } from '../session/auth.ts'
import { useMe } from '../session/session-gate.tsx'
import { themes, useTheme } from '../theme/theme.ts'
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
        <IconButton label={t('keys')} icon={<Keyboard />} onClick={() => showKeys(true)} />
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

function AccountMenu() {
  const t = useTranslations('common')
  const me = useMe()
  const [theme, setTheme] = useTheme()
  const [locale, setLocale] = useLocale()
  async function signOut() {
    await callAuth('sign-out', {})
    window.location.assign('/app/')
  }
  return (
    <Menu
      trigger={<IconButton label={`${t('account')}: ${me.name}`} icon={<UserRound />} />}
      items={[
        ...themes.map((each) => ({
          label: `${t('theme')}: ${t(`themes.${each}`)}${each === theme ? ' ✓' : ''}`,
          onSelect: () => setTheme(each),
        })),
        ...(Object.keys(locales) as Locale[]).map((each) => ({
          label: `${locales[each]}${each === locale ? ' ✓' : ''}`,
          onSelect: () => setLocale(each),
        })),
        { label: t('signOut'), icon: <LogOut />, onSelect: signOut },
      ]}
    />
  )
}
