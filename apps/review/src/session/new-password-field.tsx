import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../kit/button.tsx'
import { TextField } from '../kit/text-field.tsx'
import { passwordProblem, passwordRule } from './password-rule.ts'
import styles from './sign-in.module.css'

/** A new password, with the rule for it and how far it is kept while typing. */
export function NewPasswordField({ label, name }: { label: string; name: string }) {
  const t = useTranslations('session')
  const [password, setPassword] = useState('')
  const [isShown, setShown] = useState(false)
  const problem = passwordProblem(password)
  const { least, most } = passwordRule
  const hint = () => {
    if (password === '') return t('passwordHint', { least })
    if (problem?.code === 'short') return t('passwordTooShort', { missing: problem.missing })
    return problem ? t('passwordTooLong', { most }) : t('passwordGood')
  }
  return (
    <div className={styles.password}>
      <TextField
        label={label}
        name={name}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        required
        minLength={least}
        maxLength={most}
        value={password}
        onValueChange={setPassword}
        hint={<span data-good={(password !== '' && !problem) || undefined}>{hint()}</span>}
      />
      <IconButton
        label={isShown ? t('hidePassword') : t('showPassword')}
        aria-pressed={isShown}
        icon={isShown ? <EyeOff /> : <Eye />}
        onClick={() => setShown(!isShown)}
      />
    </div>
  )
}
