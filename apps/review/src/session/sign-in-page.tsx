import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Notice } from '../kit/notice.tsx'
import styles from './sign-in.module.css'
import { SignInForm } from './sign-in-form.tsx'

type Reason = keyof ReturnType<typeof reasonsOf>

function reasonsOf(t: ReturnType<typeof useTranslations<'session'>>) {
  return {
    not_invited: t('reasons.not_invited'),
    email_not_verified: t('reasons.email_not_verified'),
    no_access: t('reasons.no_access'),
    provider_unavailable: t('reasons.provider_unavailable'),
    failed: t('reasons.failed'),
  }
}

type SignInPageProps = {
  onSignedIn: () => void
  /** Why the sign-in with a company account did not work. */
  error?: string | undefined
}

export function SignInPage({ onSignedIn, error }: SignInPageProps) {
  const t = useTranslations('session')
  const reasons = reasonsOf(t)
  return (
    <SignInCard title={t('title')}>
      {error && <Notice tone="bad" title={reasons[error as Reason] ?? reasons.failed} isUrgent />}
      <SignInForm onSignedIn={onSignedIn} />
    </SignInCard>
  )
}

/** The frame of the pages for people who are not signed in. */
export function SignInCard({ title, children }: { title: ReactNode; children: ReactNode }) {
  const t = useTranslations('common')
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <img src="/app/icon.svg" alt={t('appName')} width="36" height="36" />
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  )
}
