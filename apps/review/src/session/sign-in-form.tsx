import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import buttonStyles from '../kit/button.module.css'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { TextField } from '../kit/text-field.tsx'
import { callAuth } from './auth.ts'
import styles from './sign-in.module.css'
import { useAuthForm } from './use-auth-form.ts'

type SignInFormProps = { onSignedIn: () => void; email?: string }

/** E-mail and password, or the account of the company where the operator has set that up. */
export function SignInForm({ onSignedIn, email = '' }: SignInFormProps) {
  const t = useTranslations('session')
  const { onSubmit, isBusy, problem } = useAuthForm({
    path: 'sign-in',
    bodyOf: (form) => ({ email: form.get('email'), password: form.get('password') }),
    refusalText: ({ status }) => (status === 401 ? t('wrong') : undefined),
    onDone: onSignedIn,
  })
  return (
    <div className={styles.form}>
      <CompanySignIn />
      <form className={styles.form} onSubmit={onSubmit}>
        {problem && <Notice tone="bad" title={problem} isUrgent />}
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          autoFocus={email === ''}
          defaultValue={email}
        />
        <TextField
          label={t('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          autoFocus={email !== ''}
        />
        <Button type="submit" look="primary" isBusy={isBusy}>
          {t('signIn')}
        </Button>
        <p className={styles.small}>{t('forgotten')}</p>
      </form>
    </div>
  )
}

type Methods = { password: boolean; oidc: { label: string } | null }

function CompanySignIn() {
  const t = useTranslations('session')
  const { data: oidc } = useQuery({
    queryKey: ['sign-in-methods'],
    queryFn: async () => {
      const answer = await callAuth<Methods>('methods')
      return answer.ok ? answer.data.oidc : null
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!oidc) return null
  const { pathname, search } = window.location
  const returnTo = pathname === '/app/sign-in' ? '/app/' : pathname + search
  return (
    <>
      <a
        className={`${buttonStyles.button} ${buttonStyles.plain}`}
        href={`/app/auth/oidc?${new URLSearchParams({ return_to: returnTo })}`}
      >
        {t('company', { label: oidc.label })}
      </a>
      <p className={styles.or}>{t('or')}</p>
    </>
  )
}
