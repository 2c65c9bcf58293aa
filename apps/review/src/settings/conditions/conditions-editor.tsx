import type { Condition, FieldDefinition } from '@numora/contract'
import { Plus, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { Button, IconButton } from '../../kit/button.tsx'
import field from '../../kit/text-field.module.css'
import { FieldOptions } from '../field-options.tsx'
import { ConditionRow } from './condition-row.tsx'
import styles from './conditions.module.css'

type ConditionsEditorProps = {
  path: string
  legend: string
  /** What it means that there is none. */
  hint: string
  fields: readonly FieldDefinition[]
  lineItemFields?: readonly FieldDefinition[]
  conditions: readonly Condition[]
  onChange: (conditions: Condition[]) => void
}

/** A list of conditions that must all hold. */
export function ConditionsEditor({
  path,
  legend,
  hint,
  fields,
  lineItemFields,
  conditions,
  onChange,
}: ConditionsEditorProps) {
  const t = useTranslations('settings.conditions')
  const optionsId = useId()
  return (
    <fieldset className={formStyles.group}>
      <legend>{legend}</legend>
      {conditions.length === 0 && <p className={field.hint}>{hint}</p>}
      {conditions.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other identity while they are edited
        <div key={index} className={styles.item}>
          <ConditionRow
            path={`${path}.${index}`}
            optionsId={optionsId}
            condition={condition}
            onChange={(next) => onChange(conditions.with(index, next))}
          />
          <IconButton
            label={t('remove', { number: index + 1 })}
            icon={<Trash2 />}
            onClick={() => onChange(conditions.toSpliced(index, 1))}
          />
        </div>
      ))}
      <Button
        icon={<Plus />}
        className={formStyles.start}
        onClick={() => onChange([...conditions, { field: '', operator: 'equals', value: '' }])}
      >
        {t('add')}
      </Button>
      <FieldOptions id={optionsId} fields={fields} {...(lineItemFields && { lineItemFields })} />
    </fieldset>
  )
}
