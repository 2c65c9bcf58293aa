import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { Failure } from '../kit/failure.tsx'
import { Notice } from '../kit/notice.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { TextField } from '../kit/text-field.tsx'
import { callAuth } from './auth.ts'
import { NewPasswordField } from './new-password-field.tsx'
import styles from './sign-in.module.css'
import { SignInCard } from './sign-in-page.tsx'
import { useAuthForm } from './use-auth-form.ts'

type Invitation = {
  /** Null for the first admin, who chooses it. */
  email: string | null
  role: 'admin' | 'reviewer' | 'read_only'
  workspace: { name: string }
  purpose: 'join' | 'join_again' | 'new_password'
}

/** The page of a link with which somebody joins a workspace, or sets a new password. */
export function InvitationPage() {
  const t = useTranslations('session.invitation')
  const { token } = useParams({ from: '/invitation/$token' })
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => callAuth<Invitation>('invitation', { token }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Spinner />
  if (data.ok) return <Accept invitation={data.data} token={token} />
  return (
    <SignInCard title={t('goneTitle')}>
      <p>{t('goneText')}</p>
      <Link to="/">{t('toSignIn')}</Link>
    </SignInCard>
  )
}

function Accept({ invitation, token }: { invitation: Invitation; token: string }) {
  const session = useTranslations('session')
  const t = useTranslations('session.invitation')
  const { email, role, workspace, purpose } = invitation
  const { onSubmit, isBusy, problem } = useAuthForm({
    path: 'accept-invitation',
    bodyOf: (form) => ({ token, ...Object.fromEntries([...form].filter(([, value]) => value !== '')) }),
    refusalText: ({ status }) =>
      status === 401 ? t('wrongPassword') : status === 404 ? t('goneText') : undefined,
    // A new page: nothing of a session before is left.
    onDone: () => window.location.replace('/app/'),
  })
  const texts = {
    join: [t('joinTitle', { workspace: workspace.name }), t('joinText', { role: session(`roles.${role}`) })],
    join_again: [
      t('joinTitle', { workspace: workspace.name }),
      t('joinAgainText', { role: session(`roles.${role}`) }),
    ],
    new_password: [t('passwordTitle'), t('passwordText')],
  }[purpose]
  return (
    <SignInCard title={texts[0]}>
      <p>{texts[1]}</p>
      <form className={styles.form} onSubmit={onSubmit}>
        {problem && <Notice tone="bad" title={problem} isUrgent />}
        {email === null ? (
          <TextField label={session('email')} name="email" type="email" autoComplete="username" required />
        ) : (
          <input
            type="email"
            autoComplete="username"
            value={email}
            readOnly
            className={styles.fixed}
            aria-label={session('email')}
          />
        )}
        {purpose === 'join' && (
          <TextField label={t('name')} name="name" autoComplete="name" required maxLength={200} />
        )}
        {purpose === 'join_again' ? (
          <TextField
            label={session('password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        ) : (
          <NewPasswordField label={t('newPassword')} name="password" />
        )}
        <Button type="submit" look="primary" isBusy={isBusy}>
          {purpose === 'new_password' ? t('setPassword') : t('join')}
        </Button>
      </form>
    </SignInCard>
  )
}
