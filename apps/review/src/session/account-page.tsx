import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Notice } from '../kit/notice.tsx'
import { TextField } from '../kit/text-field.tsx'
import { notify } from '../kit/toasts.tsx'
import styles from './account-page.module.css'
import { NewPasswordField } from './new-password-field.tsx'
import { useMe } from './session-gate.tsx'
import { useAuthForm } from './use-auth-form.ts'
import { useSignOut } from './use-sign-out.ts'

/** What people can change about themselves: name, password, and where they are signed in. */
export function AccountPage() {
  const t = useTranslations('session.account')
  const me = useMe()
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {me.type === 'user' ? (
        <>
          <ProfileForm />
          <PasswordForm />
          <SignOutEverywhere />
        </>
      ) : (
        <p>{t('notAPerson')}</p>
      )}
    </div>
  )
}

function ProfileForm() {
  const session = useTranslations('session')
  const t = useTranslations('session.account')
  const me = useMe()
  const queries = useQueryClient()
  const { onSubmit, isBusy, problem } = useAuthForm({
    path: 'name',
    bodyOf: (form) => ({ name: form.get('name') }),
    refusalText: () => undefined,
    onDone: () => {
      notify(t('nameSaved'))
      void queries.invalidateQueries({ queryKey: ['me'] })
      void queries.invalidateQueries({ queryKey: ['people'] })
    },
  })
  return (
    <section className={styles.card}>
      <h2>{t('profile')}</h2>
      <form className={styles.form} onSubmit={onSubmit}>
        {problem && <Notice tone="bad" title={problem} isUrgent />}
        <TextField
          label={t('name')}
          name="name"
          autoComplete="name"
          required
          maxLength={200}
          defaultValue={me.name ?? ''}
          hint={t('nameHint')}
        />
        <dl className={styles.facts}>
          <dt>{t('email')}</dt>
          <dd>{me.email}</dd>
          <dt>{t('role')}</dt>
          <dd>{me.role && session(`roles.${me.role}`)}</dd>
          <dt>{t('workspace')}</dt>
          <dd>{me.workspace.name}</dd>
        </dl>
        <Button type="submit" isBusy={isBusy}>
          {t('saveName')}
        </Button>
      </form>
    </section>
  )
}

function PasswordForm() {
  const t = useTranslations('session.account')
  const me = useMe()
  const [round, setRound] = useState(0)
  const { onSubmit, isBusy, problem } = useAuthForm({
    path: 'password',
    bodyOf: (form) => ({ current_password: form.get('current'), new_password: form.get('new') }),
    refusalText: ({ status }) => (status === 403 ? t('currentWrong') : undefined),
    onDone: () => {
      notify(t('passwordChanged'))
      setRound(round + 1)
    },
  })
  return (
    <section className={styles.card}>
      <h2>{t('passwordTitle')}</h2>
      <form key={round} className={styles.form} onSubmit={onSubmit}>
        {problem && <Notice tone="bad" title={problem} isUrgent />}
        <input type="email" autoComplete="username" value={me.email ?? ''} readOnly hidden />
        <TextField
          label={t('currentPassword')}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <NewPasswordField label={t('newPassword')} name="new" />
        <Button type="submit" isBusy={isBusy}>
          {t('changePassword')}
        </Button>
      </form>
    </section>
  )
}

function SignOutEverywhere() {
  const common = useTranslations('common')
  const t = useTranslations('session.account')
  const [isAsking, setAsking] = useState(false)
  const signOut = useSignOut()
  return (
    <section className={styles.card}>
      <h2>{t('sessionsTitle')}</h2>
      <p>{t('sessionsText')}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('signOutEverywhere')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('confirmEverywhere')}
        description={t('confirmEverywhereText')}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button look="danger" onClick={() => void signOut('everywhere')}>
              {t('signOutEverywhere')}
            </Button>
          </>
        }
      />
    </section>
  )
}
