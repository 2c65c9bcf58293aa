import { omissibleFields, type SchemaId } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useLabelOf } from '../../document/desk/use-labels.ts'
import formStyles from '../../form/form.module.css'
import { FormFrame } from '../../form/form-frame.tsx'
import { useForm } from '../../form/use-form.ts'
import { Checkbox } from '../../kit/checkbox.tsx'
import field from '../../kit/text-field.module.css'
import { notify } from '../../kit/toasts.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { useSchema } from '../use-schema.ts'
import { withChoice } from './choose-used.ts'

/** The fields of one kind of document, each of which can be left out, except those that approval requires. */
export function UsedFieldsForm({
  schema,
  label,
  unused,
}: {
  schema: SchemaId
  label: string
  unused: readonly string[]
}) {
  const t = useTranslations('settings.fields')
  const common = useTranslations('common')
  const numora = useNumora()
  const labelOf = useLabelOf()
  const isAdmin = useMay('admin')
  const { fields } = useSchema(schema)
  const { names, amounts } = omissibleFields(schema)
  const form = useForm({
    initial: { unused },
    submit: ({ unused }) => numora.settings.update({ unused_fields: { [schema]: [...unused] } }),
    changed: [['settings']],
    onDone: () => notify(common('saved')),
  })
  const { values, set } = form
  const choice = (name: string, text: string, hint?: string) => (
    <Checkbox
      key={name}
      label={text}
      hint={hint}
      isChecked={!values.unused.includes(name)}
      onCheckedChange={(isUsed) => set({ unused: withChoice(schema, values.unused, name, isUsed) })}
    />
  )
  const labelsOf = (isMeant: (name: string) => boolean) =>
    fields.filter(({ name }) => isMeant(name)).map((definition) => labelOf(definition))
  const single = fields.filter(({ name }) => names.includes(name) && !amounts.includes(name))
  const [anyAmount] = amounts
  return (
    <section aria-label={label}>
      <FormFrame form={form} canSubmitUnchanged={false} isReadOnly={!isAdmin}>
        <fieldset className={formStyles.group}>
          <legend>{label}</legend>
          <p className={field.hint}>
            {t('always', { fields: labelsOf((name) => !names.includes(name)).join(', ') })}
          </p>
          <div className={formStyles.choices}>
            {single.map((definition) => choice(definition.name, labelOf(definition)))}
            {names.includes('line_items') && choice('line_items', t('lineItems'))}
          </div>
          {anyAmount !== undefined &&
            choice(
              anyAmount,
              t('amounts'),
              t('amountsHint', {
                fields: [
                  ...labelsOf((name) => amounts.includes(name)),
                  ...(amounts.includes('tax_lines') ? [t('taxLines')] : []),
                ].join(', '),
              }),
            )}
        </fieldset>
      </FormFrame>
    </section>
  )
}
