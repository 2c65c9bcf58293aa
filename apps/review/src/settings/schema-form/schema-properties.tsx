import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { useProblemText } from '../../form/use-problem-text.ts'
import { ApiText } from '../../i18n/api-text.tsx'
import { useApiText } from '../../i18n/use-api-text.ts'
import { Button } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import field from '../../kit/text-field.module.css'
import { emptyDraft, type GroupDraft, type Pair } from './draft.ts'
import { labelOf } from './field-text.ts'
import { type JsonSchema, kindOf } from './json-schema.ts'
import type { SchemaPart } from './schema-part.ts'
import { SchemaRecord } from './schema-record.tsx'
import { SchemaValue } from './schema-value.tsx'

type SchemaPropertiesProps = {
  path: string
  schema: JsonSchema
  isCredential?: boolean
  value: GroupDraft
  onChange: (value: GroupDraft) => void
}

/** A field for each property of an object of the API, in the order of its schema. */
export function SchemaProperties({
  path,
  schema,
  isCredential = false,
  value,
  onChange,
}: SchemaPropertiesProps) {
  return Object.entries(schema.properties ?? {})
    .filter(([, part]) => part.const === undefined)
    .map(([name, part]) => (
      <Property
        key={name}
        name={name}
        path={path === '' ? name : `${path}.${name}`}
        schema={part}
        isRequired={schema.required?.includes(name) ?? false}
        isCredential={isCredential}
        value={value[name]}
        onChange={(next) => onChange({ ...value, [name]: next })}
      />
    ))
}

function Property(part: SchemaPart) {
  const kind = kindOf(part.schema)
  if (kind === 'group') return <Group {...part} value={part.value as GroupDraft | undefined} />
  if (kind === 'groups') return <Groups {...part} value={part.value as GroupDraft[]} />
  if (kind === 'record') return <SchemaRecord {...part} value={part.value as Pair[]} />
  return <SchemaValue {...part} />
}

/** An object inside another one; one that may be left out has a box to add it. */
function Group(part: SchemaPart<GroupDraft | undefined>) {
  const { name, path, schema, isRequired, isCredential, value, onChange } = part
  const apiText = useApiText()
  const problem = useProblemText(path)
  const label = apiText(labelOf(name))
  const hint = schema.description && <ApiText text={schema.description} />
  return (
    <fieldset className={formStyles.group}>
      <legend className={isRequired ? undefined : 'visually-hidden'}>{label}</legend>
      {isRequired ? (
        hint && <p className={field.hint}>{hint}</p>
      ) : (
        <Checkbox
          label={label}
          hint={hint}
          isChecked={value !== undefined}
          aria-invalid={problem ? true : undefined}
          onCheckedChange={(isChecked) => onChange(isChecked ? emptyDraft(schema) : undefined)}
        />
      )}
      {problem && <p className={field.error}>{problem}</p>}
      {value && (
        <SchemaProperties
          path={path}
          schema={schema}
          isCredential={isCredential}
          value={value}
          onChange={onChange}
        />
      )}
    </fieldset>
  )
}

/** A list of objects, each with its fields. */
function Groups({ name, path, schema, isCredential, value, onChange }: SchemaPart<GroupDraft[]>) {
  const t = useTranslations('form')
  const apiText = useApiText()
  const label = apiText(labelOf(name))
  const item = schema.items!
  return (
    <fieldset className={formStyles.group}>
      <legend>{label}</legend>
      {schema.description && (
        <p className={field.hint}>
          <ApiText text={schema.description} />
        </p>
      )}
      {value.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other identity while they are edited
        <fieldset key={index} className={formStyles.group}>
          <legend>
            {label} {index + 1}
          </legend>
          <SchemaProperties
            path={`${path}.${index}`}
            schema={item}
            isCredential={isCredential}
            value={group}
            onChange={(next) => onChange(value.with(index, next))}
          />
          <Button
            look="quiet"
            icon={<Trash2 />}
            className={formStyles.start}
            onClick={() => onChange(value.toSpliced(index, 1))}
          >
            {t('removeNumber', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button
        icon={<Plus />}
        className={formStyles.start}
        onClick={() => onChange([...value, emptyDraft(item)])}
      >
        {t('add')}
      </Button>
    </fieldset>
  )
}
