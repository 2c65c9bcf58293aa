import type { FieldDefinition, MappingIssue } from '@numora/contract'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { FormTextField } from '../../form/form-text-field.tsx'
import { Button } from '../../kit/button.tsx'
import { ConditionsEditor } from '../conditions/conditions-editor.tsx'
import { type ListDraft, pathOfList } from './mapping-draft.ts'
import { MappingFields } from './mapping-fields.tsx'

type LineItemListsProps = {
  fields: readonly FieldDefinition[]
  lineItemFields: readonly FieldDefinition[]
  drafts: readonly ListDraft[]
  issues: readonly MappingIssue[]
  onChange: (drafts: ListDraft[]) => void
}

/** The lists of the payload that line items become: mostly one. */
export function LineItemLists({ fields, lineItemFields, drafts, issues, onChange }: LineItemListsProps) {
  const t = useTranslations('settings.mappings')
  return (
    <>
      {drafts.map((draft, index) => {
        const path = pathOfList(index, drafts.length)
        const change = (patch: Partial<ListDraft>) => onChange(drafts.with(index, { ...draft, ...patch }))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lists have no other identity while they are edited
          <fieldset key={index} className={formStyles.group}>
            <legend>{t('lineItems')}</legend>
            <FormTextField
              path={`${path}.to`}
              label={t('listName')}
              placeholder="lines"
              value={draft.to}
              onValueChange={(to) => change({ to })}
            />
            <MappingFields
              path={`${path}.fields`}
              legend={t('fieldsOfLine')}
              fields={fields}
              lineItemFields={lineItemFields}
              drafts={draft.fields}
              issues={issues}
              onChange={(next) => change({ fields: next })}
            />
            <ConditionsEditor
              path={`${path}.when`}
              legend={t('onlyLines')}
              hint={t('allLines')}
              fields={fields}
              lineItemFields={lineItemFields}
              conditions={draft.when}
              onChange={(when) => change({ when })}
            />
            <Button
              look="quiet"
              icon={<Trash2 />}
              className={formStyles.start}
              onClick={() => onChange(drafts.toSpliced(index, 1))}
            >
              {t('removeList')}
            </Button>
          </fieldset>
        )
      })}
      <Button
        icon={<Plus />}
        className={formStyles.start}
        onClick={() => onChange([...drafts, { to: 'lines', when: [], fields: [] }])}
      >
        {drafts.length === 0 ? t('addLineItems') : t('addList')}
      </Button>
    </>
  )
}
