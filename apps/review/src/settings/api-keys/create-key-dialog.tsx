import type { Scope } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import formStyles from '../../form/form.module.css'
import { FormDialog } from '../../form/form-dialog.tsx'
import { FormSelect } from '../../form/form-select.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useProblem } from '../../form/problems.ts'
import { useForm } from '../../form/use-form.ts'
import { Checkbox } from '../../kit/checkbox.tsx'
import field from '../../kit/text-field.module.css'

const scopes = [
  'documents:read',
  'documents:write',
  'review:write',
  'delivery:read',
  'delivery:write',
  'destinations:write',
  'webhooks:write',
  'admin',
] as const satisfies readonly Scope[]

const lifetimes = ['30', '90', '365', 'never'] as const

/** Makes a key for a program. */
export function CreateKeyDialog({
  onClose,
  onSecret,
}: {
  onClose: () => void
  onSecret: (secret: string) => void
}) {
  const t = useTranslations('settings.apiKeys')
  const numora = useNumora()
  const form = useForm({
    initial: { name: '', scopes: [] as Scope[], days: '365' as (typeof lifetimes)[number] },
    submit: ({ name, scopes, days }) =>
      numora.apiKeys.create({ name, scopes, ...(days !== 'never' && { expires_at: inDays(Number(days)) }) }),
    changed: [['api-keys']],
    pathOf: (path) => (path === 'expires_at' ? 'days' : path),
    onDone: ({ secret }) => {
      onClose()
      onSecret(secret)
    },
  })
  const { values, set } = form
  return (
    <FormDialog
      form={form}
      width="medium"
      onClose={onClose}
      title={t('createTitle')}
      submitLabel={t('create')}
    >
      <FormTextField
        path="name"
        label={t('name')}
        hint={t('nameHint')}
        value={values.name}
        onValueChange={(name) => set({ name })}
      />
      <ScopeChoice chosen={values.scopes} onChange={(scopes) => set({ scopes })} />
      <FormSelect
        path="days"
        label={t('expires')}
        value={values.days}
        options={lifetimes.map((value) => ({
          value,
          label: value === 'never' ? t('neverExpires') : t('inDays', { days: Number(value) }),
        }))}
        onValueChange={(days) => set({ days })}
      />
    </FormDialog>
  )
}

function ScopeChoice({ chosen, onChange }: { chosen: Scope[]; onChange: (scopes: Scope[]) => void }) {
  const t = useTranslations('settings.apiKeys')
  const problem = useProblem('scopes')
  return (
    <fieldset className={formStyles.group}>
      <legend>{t('scopes')}</legend>
      {scopes.map((scope) => (
        <Checkbox
          key={scope}
          label={<code>{scope}</code>}
          hint={t(`scopeHints.${scope.replace(':', '_') as 'admin'}`)}
          isChecked={chosen.includes(scope)}
          aria-invalid={problem ? true : undefined}
          onCheckedChange={(isChecked) =>
            onChange(scopes.filter((each) => (each === scope ? isChecked : chosen.includes(each))))
          }
        />
      ))}
      {problem && <p className={field.error}>{t('chooseScope')}</p>}
    </fieldset>
  )
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString()
}
