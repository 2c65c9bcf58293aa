import type { FieldDefinition, MappingIssue } from '@numora/contract'
import { Plus } from 'lucide-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { Button } from '../../kit/button.tsx'
import { FieldOptions } from '../field-options.tsx'
import { emptyField, type FieldDraft } from './mapping-draft.ts'
import { MappingFieldRow } from './mapping-field-row.tsx'

type MappingFieldsProps = {
  path: string
  legend: string
  fields: readonly FieldDefinition[]
  lineItemFields?: readonly FieldDefinition[]
  drafts: readonly FieldDraft[]
  issues: readonly MappingIssue[]
  onChange: (drafts: FieldDraft[]) => void
}

/** The properties of the payload, or of each line item, in their order. */
export function MappingFields({
  path,
  legend,
  fields,
  lineItemFields,
  drafts,
  issues,
  onChange,
}: MappingFieldsProps) {
  const t = useTranslations('settings.mappings')
  const optionsId = useId()
  return (
    <fieldset className={formStyles.group}>
      <legend>{legend}</legend>
      {drafts.map((draft, index) => (
        <MappingFieldRow
          // biome-ignore lint/suspicious/noArrayIndexKey: fields have no other identity while they are edited
          key={index}
          path={`${path}.${index}`}
          number={index + 1}
          count={drafts.length}
          optionsId={optionsId}
          fields={fields}
          {...(lineItemFields && { lineItemFields })}
          draft={draft}
          issues={issues.filter((issue) => issue.path === `${path}.${index}`)}
          onChange={(next) => onChange(drafts.with(index, next))}
          onRemove={() => onChange(drafts.toSpliced(index, 1))}
          onMove={(by) => onChange(drafts.toSpliced(index, 1).toSpliced(index + by, 0, draft))}
        />
      ))}
      <Button icon={<Plus />} className={formStyles.start} onClick={() => onChange([...drafts, emptyField])}>
        {t('addField')}
      </Button>
      <FieldOptions id={optionsId} fields={fields} {...(lineItemFields && { lineItemFields })} />
    </fieldset>
  )
}
