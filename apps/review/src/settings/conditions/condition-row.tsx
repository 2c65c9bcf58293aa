import type { Condition, ConditionOperator } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { FormLines } from '../../form/form-lines.tsx'
import { FormSelect } from '../../form/form-select.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { textOfLines } from '../../form/lines.ts'
import { operators } from './condition-operators.ts'
import styles from './conditions.module.css'
import { withOperator } from './tidy-condition.ts'

type ConditionRowProps = {
  path: string
  /** The list of names that are suggested. */
  optionsId: string
  condition: Condition
  onChange: (condition: Condition) => void
}

/** One comparison: a field, an operator, and what it is compared with. */
export function ConditionRow({ path, optionsId, condition, onChange }: ConditionRowProps) {
  const t = useTranslations('settings.conditions')
  const { field, operator, value } = condition
  const kind = operators[operator]
  return (
    <div className={styles.row}>
      <FormTextField
        path={`${path}.field`}
        label={t('field')}
        list={optionsId}
        placeholder="total_amount"
        value={field}
        onValueChange={(field) => onChange({ ...condition, field })}
      />
      <FormSelect
        path={`${path}.operator`}
        label={t('operator')}
        value={operator}
        options={Object.keys(operators).map((name) => ({
          value: name as ConditionOperator,
          label: t(`operators.${name as ConditionOperator}`),
        }))}
        onValueChange={(operator) => onChange(withOperator(condition, operator))}
      />
      {kind === 'one' && (
        <FormTextField
          path={`${path}.value`}
          label={t('value')}
          value={typeof value === 'string' ? value : ''}
          onValueChange={(value) => onChange({ ...condition, value })}
        />
      )}
      {kind === 'several' && (
        <FormLines
          path={`${path}.value`}
          label={t('values')}
          value={textOfLines(Array.isArray(value) ? value : [])}
          onValueChange={(text) => onChange({ ...condition, value: text.split('\n') })}
        />
      )}
    </div>
  )
}
