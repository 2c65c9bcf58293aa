import { useTranslations } from 'use-intl'
import { FormSelect } from '../../form/form-select.tsx'
import { FormTextArea } from '../../form/form-text-area.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { ApiText } from '../../i18n/api-text.tsx'
import { useApiText } from '../../i18n/use-api-text.ts'
import { Checkbox } from '../../kit/checkbox.tsx'
import { isSecret, labelOf } from './field-text.ts'
import { kindOf } from './json-schema.ts'
import type { SchemaPart } from './schema-part.ts'

/** A single value: a text, a number, a choice, a yes or no. */
export function SchemaValue({ name, path, schema, isRequired, isCredential, value, onChange }: SchemaPart) {
  const t = useTranslations('form')
  const apiText = useApiText()
  const kind = kindOf(schema)
  const label = apiText(labelOf(name))
  const hint = schema.description && <ApiText text={schema.description} />
  if (kind === 'boolean')
    return (
      <Checkbox
        label={label}
        hint={hint}
        isChecked={value === true}
        onCheckedChange={(isChecked) => onChange(isChecked ? true : undefined)}
      />
    )
  const text = (value as string | undefined) ?? ''
  const shared = {
    path,
    hint,
    label: isRequired ? label : `${label} (${t('optional')})`,
    required: isRequired,
    value: text,
    onValueChange: onChange,
  }
  if (kind === 'choice')
    return (
      <FormSelect
        {...shared}
        options={['', ...schema.enum!].map((option) => ({
          value: option,
          label: option === '' ? (isRequired ? t('choose') : '–') : (shownNames[option] ?? option),
        }))}
      />
    )
  if (kind === 'json' || (isCredential && (schema.maxLength ?? 0) > 5_000))
    return <FormTextArea {...shared} isCode />
  const [example] = schema.examples ?? []
  return (
    <FormTextField
      {...shared}
      placeholder={typeof example === 'string' || typeof example === 'number' ? String(example) : undefined}
      type={isCredential && isSecret(name) ? 'password' : 'text'}
      autoComplete={isCredential ? 'new-password' : 'off'}
      inputMode={kind === 'number' ? 'decimal' : schema.format === 'uri' ? 'url' : undefined}
      spellCheck={false}
    />
  )
}

/** Characters that cannot be seen. */
const shownNames: Record<string, string> = { '\t': 'Tab' }
