import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { useProblemsWithin } from '../../form/problems.ts'
import { ApiText } from '../../i18n/api-text.tsx'
import { useApiText } from '../../i18n/use-api-text.ts'
import { Button, IconButton } from '../../kit/button.tsx'
import field from '../../kit/text-field.module.css'
import { TextField } from '../../kit/text-field.tsx'
import type { Pair } from './draft.ts'
import { labelOf } from './field-text.ts'
import type { SchemaPart } from './schema-part.ts'

/** Names with a value each. */
export function SchemaRecord({ name, path, schema, value, onChange }: SchemaPart<Pair[]>) {
  const t = useTranslations('form')
  const apiText = useApiText()
  const problems = useProblemsWithin(path)
  const change = (index: number, pair: Pair) => onChange(value.with(index, pair))
  return (
    <fieldset className={formStyles.group}>
      <legend>{apiText(labelOf(name))}</legend>
      {schema.description && (
        <p className={field.hint}>
          <ApiText text={schema.description} />
        </p>
      )}
      {value.map((pair, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no other identity while they are edited
        <div key={index} className={formStyles.pair}>
          <TextField
            label={t('name')}
            value={pair.key}
            onValueChange={(key) => change(index, { ...pair, key })}
          />
          <TextField
            label={t('value')}
            value={pair.value}
            onValueChange={(text) => change(index, { ...pair, value: text })}
          />
          <IconButton
            label={t('removeNumber', { number: index + 1 })}
            icon={<Trash2 />}
            onClick={() => onChange(value.toSpliced(index, 1))}
          />
        </div>
      ))}
      {problems.map(({ path: at, message }) => (
        <p key={at + message} className={field.error}>
          {at.slice(path.length + 1)} {apiText(message)}
        </p>
      ))}
      <Button
        icon={<Plus />}
        className={formStyles.start}
        onClick={() => onChange([...value, { key: '', value: '' }])}
      >
        {t('add')}
      </Button>
    </fieldset>
  )
}
