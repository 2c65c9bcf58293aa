import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { useFailureText } from '../kit/failure.tsx'
import { Notice } from '../kit/notice.tsx'
import { TextField } from '../kit/text-field.tsx'
import { callAuth } from './auth.ts'
import styles from './sign-in.module.css'

/** E-mail and password. */
export function SignInForm({ onSignedIn, email = '' }: { onSignedIn: () => void; email?: string }) {
  const t = useTranslations('session')
  const failureText = useFailureText()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    try {
      const answer = await callAuth('sign-in/email', {
        email: form.get('email'),
        password: form.get('password'),
      })
      if (answer.ok) return onSignedIn()
      setProblem(answer.status === 401 ? t('wrong') : failureText(answer))
    } catch (error) {
      setProblem(failureText(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className={styles.form} onSubmit={signIn}>
      {problem && <Notice tone="bad" title={problem} isUrgent />}
      <TextField
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={email}
      />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button type="submit" look="primary" isBusy={isBusy}>
        {t('signIn')}
      </Button>
    </form>
  )
}
