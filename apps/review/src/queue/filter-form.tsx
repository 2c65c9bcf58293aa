import { useTranslations } from 'use-intl'
import { Select } from '../kit/select.tsx'
import { TextField } from '../kit/text-field.tsx'
import { useMe } from '../session/session-gate.tsx'
import styles from './filter-bar.module.css'
import type { QueueSearch } from './queue-search.ts'
import { reasonCodes } from './reason-codes.ts'
import { usePeople, useSchemas } from './use-names.ts'

/** All filters; each takes effect at once. */
export function FilterForm({
  search,
  onChange,
}: {
  search: QueueSearch
  onChange: (search: QueueSearch) => void
}) {
  const t = useTranslations('queue')
  const me = useMe()
  const people = usePeople() ?? []
  const schemas = useSchemas() ?? []
  const any = { value: '', label: t('any') }
  const set = (name: keyof QueueSearch) => (value: string) => onChange({ ...search, [name]: value })
  return (
    <div className={styles.form}>
      <Select
        label={t('filters.assignee')}
        value={search.assignee ?? ''}
        onValueChange={set('assignee')}
        options={[
          any,
          ...(me.type === 'user' ? [{ value: 'me', label: t('me') }] : []),
          { value: 'none', label: t('nobody') },
          ...people.filter(({ id }) => id !== me.id).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        label={t('filters.schema')}
        value={search.schema ?? ''}
        onValueChange={set('schema')}
        options={[
          any,
          ...schemas.map(({ id, label }) => ({ value: id as string, label })),
          { value: 'auto', label: t('auto') },
        ]}
      />
      <Select
        label={t('filters.reason')}
        value={search.reason ?? ''}
        onValueChange={set('reason')}
        className={styles.wide}
        options={[any, ...reasonCodes.map((code) => ({ value: code, label: t(`reasonNames.${code}`) }))]}
      />
      <TextField
        label={t('filters.from')}
        type="date"
        value={search.from ?? ''}
        max={search.to}
        onValueChange={set('from')}
      />
      <TextField
        label={t('filters.to')}
        type="date"
        value={search.to ?? ''}
        min={search.from}
        onValueChange={set('to')}
      />
      <Select
        label={t('filters.duplicate')}
        value={search.duplicate ?? ''}
        onValueChange={set('duplicate')}
        options={[
          any,
          { value: 'true', label: t('onlyDuplicates') },
          { value: 'false', label: t('noDuplicates') },
        ]}
      />
      <LateField name="external_id" search={search} onChange={onChange} />
      <LateField name="metadata" search={search} onChange={onChange} placeholder={t('metadataHint')} />
    </div>
  )
}

/** A text that takes effect when the field is left or Enter is pressed: half of an id finds nothing. */
function LateField({
  name,
  search,
  onChange,
  placeholder,
}: {
  name: 'external_id' | 'metadata'
  search: QueueSearch
  onChange: (search: QueueSearch) => void
  placeholder?: string
}) {
  const t = useTranslations('queue')
  const take = (value: string) => {
    if (value.trim() !== (search[name] ?? '')) onChange({ ...search, [name]: value })
  }
  return (
    <TextField
      key={search[name]}
      label={t(`filters.${name}`)}
      defaultValue={search[name] ?? ''}
      {...(placeholder && { placeholder })}
      onBlur={(event) => take(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget.value)}
    />
  )
}
