import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { type Form, useForm } from '../../form/use-form.ts'
import { Checkbox } from '../../kit/checkbox.tsx'
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx'
import { notify } from '../../kit/toasts.tsx'
import { useMay } from '../../session/session-gate.tsx'

type Values = { hasLimit: boolean; days: string }

/** The age at which documents are erased. A shorter one erases at once what is older, so it is asked for. */
export function RetentionForm({ days }: { days: number | null }) {
  const t = useTranslations('settings.retention')
  const common = useTranslations('common')
  const formText = useTranslations('form')
  const numora = useNumora()
  const isAdmin = useMay('admin')
  const [isAsking, ask] = useState(false)
  const form = useForm<Values, unknown>({
    initial: { hasLimit: days !== null, days: String(days ?? 365) },
    check: ({ hasLimit, days }) =>
      hasLimit && !/^\d+$/.test(days.trim())
        ? [{ path: 'retention_days', message: formText('invalidNumber') }]
        : [],
    submit: ({ hasLimit, days }) =>
      numora.settings.update({ retention_days: hasLimit ? Number(days) : null }),
    changed: [['settings']],
    onDone: () => notify(common('saved')),
  })
  const { values, set } = form
  const erases = values.hasLimit && (days === null || Number(values.days) < days)
  const guarded: Form<Values> = {
    ...form,
    submit: (event) => {
      event?.preventDefault()
      if (erases) ask(true)
      else form.submit()
    },
  }
  return (
    <>
      <FormFrame form={guarded} canSubmitUnchanged={false} isReadOnly={!isAdmin}>
        <Checkbox
          label={t('limit')}
          hint={t('limitHint')}
          isChecked={values.hasLimit}
          onCheckedChange={(hasLimit) => set({ hasLimit })}
        />
        {values.hasLimit && (
          <FormTextField
            path="retention_days"
            label={t('days')}
            hint={t('daysHint')}
            inputMode="numeric"
            value={values.days}
            onValueChange={(days) => set({ days })}
          />
        )}
      </FormFrame>
      <ConfirmDialog
        question={
          isAsking
            ? {
                title: t('eraseTitle', { days: values.days }),
                text: t('eraseText'),
                confirmLabel: t('erase'),
                act: async () => form.submit(),
              }
            : undefined
        }
        onClose={() => ask(false)}
      />
    </>
  )
}
