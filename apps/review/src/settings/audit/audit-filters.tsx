import { useTranslations } from 'use-intl'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import { TextField } from '../../kit/text-field.tsx'
import styles from './audit.module.css'
import { targetTypes } from './audit-types.ts'

type Values = { type: string; actor: string; target: string; from: string; to: string }

/** What the list of the audit trail is narrowed down to; all of it is in the address. */
export function AuditFilters({
  values,
  onChange,
}: {
  values: Values
  onChange: (patch: Partial<Record<keyof Values, string | undefined>>) => void
}) {
  const t = useTranslations('settings.audit')
  const field = (name: 'actor' | 'target' | 'from' | 'to') => ({
    label: t(name),
    value: values[name],
    onValueChange: (text: string) => onChange({ [name]: text || undefined }),
  })
  return (
    <search className={styles.filters}>
      <Select
        label={t('target_type')}
        value={values.type}
        options={[
          { value: '', label: t('everything') },
          ...targetTypes.map((value) => ({ value, label: t(`targets.${value}`) })),
        ]}
        onValueChange={(type) => onChange({ type: type || undefined })}
      />
      <TextField {...field('actor')} placeholder="per_…, key_…" />
      <TextField {...field('target')} placeholder="dst_…" />
      <TextField {...field('from')} type="date" />
      <TextField {...field('to')} type="date" />
      <Button
        disabled={!Object.values(values).some(Boolean)}
        onClick={() =>
          onChange({ type: undefined, actor: undefined, target: undefined, from: undefined, to: undefined })
        }
      >
        {t('clear')}
      </Button>
    </search>
  )
}
