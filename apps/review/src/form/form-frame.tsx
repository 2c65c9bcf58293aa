import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useApiText } from '../i18n/use-api-text.ts'
import { Button } from '../kit/button.tsx'
import { useFailureText } from '../kit/failure.tsx'
import { Notice } from '../kit/notice.tsx'
import styles from './form.module.css'
import { isShown, ProblemsContext } from './problems.ts'
import { UnsavedGuard } from './unsaved-guard.tsx'
import { type Form, hasProblems } from './use-form.ts'

type FormFrameProps<V> = {
  form: Form<V>
  children: ReactNode
  submitLabel?: string | undefined
  onCancel?: (() => void) | undefined
  /** More buttons beside that which submits. */
  actions?: ReactNode
  /** Can be sent as it is, without a change. */
  canSubmitUnchanged?: boolean
  canSubmit?: boolean
  /** What is typed is kept elsewhere: leaving loses nothing. */
  isKept?: boolean
  /** Shows the values without a way to save them. */
  isReadOnly?: boolean
}

/** A form with its faults, its buttons, and a warning before changes are lost. */
export function FormFrame<V>({
  form,
  children,
  submitLabel,
  onCancel,
  actions,
  canSubmitUnchanged = true,
  canSubmit = canSubmitUnchanged || form.isDirty,
  isKept = false,
  isReadOnly = false,
}: FormFrameProps<V>) {
  const t = useTranslations('common')
  const formText = useTranslations('form')
  const root = useRef<HTMLFormElement>(null)
  const [shownPaths] = useState(() => new Set<string>())
  const { error, problems } = form
  // The field at fault has the focus, so that it is found by everybody.
  useEffect(() => {
    if (error) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  return (
    <form ref={root} className={styles.form} onSubmit={form.submit} noValidate>
      <fieldset className={styles.plain} disabled={isReadOnly}>
        <ProblemsContext value={{ list: problems, shownPaths }}>{children}</ProblemsContext>
      </fieldset>
      {isReadOnly && <p className="muted">{formText('readOnly')}</p>}
      <FormFailure error={error} problems={problems} shownPaths={shownPaths} />
      {!isReadOnly && (
        <div className={styles.buttons}>
          <Button type="submit" look="primary" isBusy={form.isBusy} disabled={!canSubmit}>
            {submitLabel ?? t('save')}
          </Button>
          {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
          {actions}
        </div>
      )}
      <UnsavedGuard isDirty={form.isDirty && !form.isBusy && !isKept} />
    </form>
  )
}

/** What no field shows: another failure, or faults of values that are not in the form. */
function FormFailure({
  error,
  problems,
  shownPaths,
}: {
  error: Error | null
  problems: Form<unknown>['problems']
  shownPaths: Set<string>
}) {
  const t = useTranslations('form')
  const failureText = useFailureText()
  const apiText = useApiText()
  if (!error) return null
  const rest = problems.filter(({ path }) => !isShown(path, shownPaths))
  // All were mended: whether that is enough is known at the next attempt.
  if (problems.length === 0 && hasProblems(error)) return null
  if (problems.length === 0) return <Notice tone="bad" title={failureText(error)} isUrgent />
  return (
    <Notice tone="bad" title={t('problems', { count: problems.length })} isUrgent>
      {rest.length > 0 && (
        <ul>
          {rest.map(({ path, message }) => (
            <li key={path + message}>{path === '' ? apiText(message) : `${path}: ${apiText(message)}`}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
