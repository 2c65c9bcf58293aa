import type { ApiKey } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormDialog } from '../../form/form-dialog.tsx'
import { FormSelect } from '../../form/form-select.tsx'
import { useForm } from '../../form/use-form.ts'

const graceSeconds = ['0', '3600', '86400', '604800'] as const

/** Gives a key a new secret; the old one may stay valid for a while. */
export function RotateKeyDialog({
  apiKey,
  onClose,
  onSecret,
}: {
  apiKey: ApiKey
  onClose: () => void
  onSecret: (secret: string) => void
}) {
  const t = useTranslations('settings.apiKeys')
  const numora = useNumora()
  const form = useForm({
    initial: { grace: '86400' as (typeof graceSeconds)[number] },
    submit: ({ grace }) => numora.apiKeys.rotate(apiKey.id, { grace_seconds: Number(grace) }),
    changed: [['api-keys']],
    onDone: ({ secret }) => {
      onClose()
      onSecret(secret)
    },
  })
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('rotateTitle', { name: apiKey.name })}
      submitLabel={t('rotate')}
    >
      <FormSelect
        path="grace_seconds"
        label={t('grace')}
        value={form.values.grace}
        options={graceSeconds.map((value) => ({ value, label: t(`graces.s${value}`) }))}
        onValueChange={(grace) => form.set({ grace })}
      />
    </FormDialog>
  )
}
