import { useTranslations } from 'use-intl'
import styles from './sign-in.module.css'
import { SignInForm } from './sign-in-form.tsx'

export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useTranslations('session')
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <img src="/app/icon.svg" alt="" width="36" height="36" />
        <h1>{t('title')}</h1>
        <SignInForm onSignedIn={onSignedIn} />
      </div>
    </main>
  )
}
