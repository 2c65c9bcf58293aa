import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { FormSelect } from '../../form/form-select.tsx'
import { ApiText } from '../../i18n/api-text.tsx'
import { IconButton } from '../../kit/button.tsx'
import field from '../../kit/text-field.module.css'
import { ConditionRow } from '../conditions/condition-row.tsx'
import { useDestinations } from '../destinations/use-destinations.ts'
import { FieldOptions } from '../field-options.tsx'
import type { JsonSchema } from '../schema-form/json-schema.ts'
import { SchemaProperties } from '../schema-form/schema-properties.tsx'
import { useSchema } from '../use-schema.ts'
import type { StepDraft } from './workflow-draft.ts'
import styles from './workflows.module.css'

type StepFieldsetProps = {
  path: string
  number: number
  count: number
  schema: JsonSchema
  draft: StepDraft
  onChange: (draft: StepDraft) => void
  onRemove: () => void
  onMove: (by: 1 | -1) => void
}

/** One step of a workflow, with its place in the order. */
export function StepFieldset(props: StepFieldsetProps) {
  const { path, number, count, schema, draft, onChange, onRemove, onMove } = props
  const t = useTranslations('settings.workflows')
  const form = useTranslations('form')
  const { items: destinations } = useDestinations()
  const { type, group, condition } = draft
  const name = `${number}. ${t(`types.${type}`)}`
  const { destination_id: destination, ...properties } = schema.properties ?? {}
  return (
    <fieldset className={formStyles.group}>
      <legend>{name}</legend>
      <div className={styles.head}>
        <p className={field.hint}>{schema.description && <ApiText text={schema.description} />}</p>
        <IconButton
          label={`${form('moveUp')}: ${name}`}
          icon={<ArrowUp />}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={`${form('moveDown')}: ${name}`}
          icon={<ArrowDown />}
          disabled={number === count}
          onClick={() => onMove(1)}
        />
        <IconButton label={`${form('remove')}: ${name}`} icon={<Trash2 />} onClick={onRemove} />
      </div>
      {type === 'condition' && (
        <StepCondition
          path={path}
          condition={condition}
          onChange={(condition) => onChange({ ...draft, condition })}
        />
      )}
      {destination && (
        <FormSelect
          path={`${path}.destination_id`}
          label={t('destination')}
          value={(group.destination_id as string | undefined) ?? ''}
          options={[
            { value: '', label: form('choose') },
            ...destinations.map(({ id, display_name }) => ({ value: id, label: display_name })),
          ]}
          onValueChange={(id) => onChange({ ...draft, group: { ...group, destination_id: id } })}
        />
      )}
      <SchemaProperties
        path={path}
        schema={{ ...schema, properties }}
        value={group}
        onChange={(next) => onChange({ ...draft, group: next })}
      />
    </fieldset>
  )
}

/** A workflow is of no schema: the fields of invoices are suggested, and others can be typed. */
function StepCondition({
  path,
  condition,
  onChange,
}: {
  path: string
  condition: StepDraft['condition']
  onChange: (condition: StepDraft['condition']) => void
}) {
  const optionsId = useId()
  const { fields } = useSchema('invoice_v2')
  return (
    <>
      <ConditionRow path={path} optionsId={optionsId} condition={condition} onChange={onChange} />
      <FieldOptions id={optionsId} fields={fields} />
    </>
  )
}
