import type { FieldDefinition, MappingIssue } from '@numora/contract'
import { ArrowDown, ArrowUp, SlidersHorizontal, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormSelect } from '../../form/form-select.tsx'
import { FormTextArea } from '../../form/form-text-area.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useProblemsWithin } from '../../form/problems.ts'
import { IconButton } from '../../kit/button.tsx'
import { DetailSummary } from './detail-summary.tsx'
import { FieldIssues } from './field-issues.tsx'
import { type FieldDraft, sourceKinds } from './mapping-draft.ts'
import { MappingFieldDetails } from './mapping-field-details.tsx'
import styles from './mappings.module.css'

type MappingFieldRowProps = {
  path: string
  number: number
  count: number
  optionsId: string
  fields: readonly FieldDefinition[]
  lineItemFields?: readonly FieldDefinition[]
  draft: FieldDraft
  issues: readonly MappingIssue[]
  onChange: (draft: FieldDraft) => void
  onRemove: () => void
  onMove: (by: 1 | -1) => void
}

/** One property of the payload: its name, its source, and on demand how the value changes. */
export function MappingFieldRow(props: MappingFieldRowProps) {
  const { path, number, count, optionsId, draft, issues, onChange, onRemove, onMove } = props
  const t = useTranslations('settings.mappings')
  const form = useTranslations('form')
  const { kind, source, lookup, steps, when } = draft
  const hasDetails = lookup !== '' || steps.length > 0 || when.length > 0 || draft.default !== ''
  const [isOpen, open] = useState(false)
  const problems = useProblemsWithin(path)
  const isShown = isOpen || problems.some(({ path: at }) => /\.(transform|lookup|when|default)/.test(at))
  const name = draft.to || t('fieldNumber', { number })
  const sourceInput = {
    path: `${path}.${kind}`,
    label: t(`kinds.${kind}`),
    isLabelHidden: true,
    value: source,
    onValueChange: (source: string) => onChange({ ...draft, source }),
  }
  return (
    <fieldset className={styles.field} aria-label={name}>
      <div className={styles.line}>
        <FormTextField
          path={`${path}.to`}
          label={t('to')}
          isLabelHidden
          placeholder={t('to')}
          value={draft.to}
          onValueChange={(to) => onChange({ ...draft, to })}
        />
        <FormSelect
          path={path}
          label={t('source')}
          isLabelHidden
          value={kind}
          options={sourceKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onValueChange={(kind) => onChange({ ...draft, kind })}
        />
        {kind === 'from' && <FormTextField {...sourceInput} list={optionsId} placeholder={t('fieldName')} />}
        {kind === 'value' && <FormTextField {...sourceInput} placeholder={t('valueHint')} />}
        {kind === 'template' && (
          <FormTextField {...sourceInput} placeholder="{vendor_name} / {invoice_number}" />
        )}
        {kind === 'expression' && (
          <FormTextArea {...sourceInput} isCode rows={2} placeholder="$sum(line_items.amount)" />
        )}
        {kind === 'none' && <span className="muted">{t('onlyDefault')}</span>}
        <div className={styles.buttons}>
          <IconButton
            label={t('details', { name })}
            icon={<SlidersHorizontal />}
            aria-expanded={isShown}
            className={hasDetails ? styles.used : ''}
            onClick={() => open(!isShown)}
          />
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
      </div>
      {hasDetails && !isShown && <DetailSummary draft={draft} />}
      <FieldIssues issues={issues} />
      {isShown && <MappingFieldDetails {...props} />}
    </fieldset>
  )
}
