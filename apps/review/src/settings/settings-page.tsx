import { Link, useParams } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../kit/notice.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { useMe } from '../session/session-gate.tsx'
import { visibleGroups } from './section-ids.ts'
import { sectionPages } from './section-pages.ts'
import styles from './settings-page.module.css'
import { settingsRoute } from './settings-route.ts'

/** The list of what can be set, and the section that was chosen. */
export function SettingsPage() {
  const t = useTranslations('settings')
  const { section: chosen } = useParams({ from: `/signed-in${settingsRoute}` })
  const { scopes } = useMe()
  const groups = visibleGroups(scopes)
  const all = groups.flatMap(({ sections }) => sections)
  const section = chosen === undefined ? all[0] : all.find((id) => id === chosen)
  const Page = section && sectionPages[section]
  const nav = useRef<HTMLElement>(null)
  // On a phone the list is a strip: the chosen section is moved into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each section
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [section])
  return (
    <div className={styles.page}>
      <nav ref={nav} className={styles.nav} aria-label={t('title')}>
        {groups.map(({ id, sections }) => (
          <div key={id} className={styles.group}>
            <h2 className={styles.groupTitle}>{t(`groups.${id}`)}</h2>
            <ul className={styles.list}>
              {sections.map((id) => (
                <li key={id}>
                  <Link
                    to={settingsRoute}
                    params={{ section: id, item: undefined }}
                    className={styles.link}
                    aria-current={id === section ? 'page' : undefined}
                  >
                    {t(`sections.${id}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={styles.content}>
        <Suspense fallback={<Spinner />}>
          {Page ? <Page key={section} /> : <EmptyState title={t('notAllowed')} />}
        </Suspense>
      </div>
    </div>
  )
}
