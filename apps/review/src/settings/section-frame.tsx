import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './section-frame.module.css'
import type { SectionId } from './section-ids.ts'
import { settingsRoute } from './settings-route.ts'

type SectionFrameProps = {
  title: ReactNode
  /** What it is for, in a sentence. */
  intro?: ReactNode
  actions?: ReactNode
  /** The section that this is one thing of. */
  backTo?: SectionId
  /** Needs the whole width, such as for two columns. */
  isWide?: boolean
  children: ReactNode
}

/** A page of the settings: its title, what it is for, its buttons. */
export function SectionFrame({ title, intro, actions, backTo, isWide = false, children }: SectionFrameProps) {
  const t = useTranslations('settings')
  return (
    <section className={isWide ? styles.wide : styles.section}>
      {backTo && (
        <Link to={settingsRoute} params={{ section: backTo, item: undefined }} className={styles.back}>
          <ArrowLeft aria-hidden /> {t(`sections.${backTo}`)}
        </Link>
      )}
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1>{title}</h1>
          {intro && <p className={styles.intro}>{intro}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
