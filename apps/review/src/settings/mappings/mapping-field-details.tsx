import type { FieldDefinition } from '@numora/contract'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { FormSelect } from '../../form/form-select.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { ConditionsEditor } from '../conditions/conditions-editor.tsx'
import { useLookupTables } from '../lookup-tables/use-lookup-tables.ts'
import type { FieldDraft } from './mapping-draft.ts'
import styles from './mappings.module.css'
import { TransformEditor } from './transform-editor.tsx'

type MappingFieldDetailsProps = {
  path: string
  fields: readonly FieldDefinition[]
  lineItemFields?: readonly FieldDefinition[]
  draft: FieldDraft
  onChange: (draft: FieldDraft) => void
}

/** How the value of a property changes on its way: lookup, conversion, default, condition. */
export function MappingFieldDetails({
  path,
  fields,
  lineItemFields,
  draft,
  onChange,
}: MappingFieldDetailsProps) {
  const t = useTranslations('settings.mappings')
  const { items: tables } = useLookupTables()
  return (
    <div className={styles.details}>
      <div className={formStyles.row}>
        <FormSelect
          path={`${path}.lookup`}
          label={t('lookup')}
          hint={t('lookupHint')}
          value={draft.lookup}
          options={[
            { value: '', label: t('noLookup') },
            ...tables.map(({ name }) => ({ value: name, label: name })),
          ]}
          onValueChange={(lookup) => onChange({ ...draft, lookup })}
        />
        <FormTextField
          path={`${path}.default`}
          label={t('default')}
          hint={t('defaultHint')}
          value={draft.default}
          onValueChange={(text) => onChange({ ...draft, default: text })}
        />
      </div>
      <TransformEditor
        path={`${path}.transform`}
        steps={draft.steps}
        onChange={(steps) => onChange({ ...draft, steps })}
      />
      <ConditionsEditor
        path={`${path}.when`}
        legend={t('when')}
        hint={t('always')}
        fields={fields}
        {...(lineItemFields && { lineItemFields })}
        conditions={draft.when}
        onChange={(when) => onChange({ ...draft, when })}
      />
    </div>
  )
}
