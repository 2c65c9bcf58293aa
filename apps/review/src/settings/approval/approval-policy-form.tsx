import type { SchemaId } from '@numora/contract'
import { useId } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import formStyles from '../../form/form.module.css'
import { FormFrame } from '../../form/form-frame.tsx'
import { useForm } from '../../form/use-form.ts'
import { Checkbox } from '../../kit/checkbox.tsx'
import field from '../../kit/text-field.module.css'
import { notify } from '../../kit/toasts.tsx'
import { useMay } from '../../session/session-gate.tsx'
import styles from './approval.module.css'
import { Simulation } from './simulation.tsx'

const least = 0.5
const usual = 0.98

/** The policy of one kind of document, with what it would have done so far. */
export function ApprovalPolicyForm({
  schema,
  label,
  threshold,
}: {
  schema: SchemaId
  label: string
  threshold: number | null
}) {
  const t = useTranslations('settings.approval')
  const common = useTranslations('common')
  const format = useFormatter()
  const numora = useNumora()
  const isAdmin = useMay('admin')
  const id = useId()
  const form = useForm({
    initial: { isOn: threshold !== null, threshold: threshold ?? usual },
    submit: ({ isOn, threshold }) =>
      numora.settings.update({ automatic_approval: { [schema]: isOn ? { threshold } : null } }),
    changed: [['settings']],
    onDone: () => notify(common('saved')),
  })
  const { values, set } = form
  const shown = format.number(values.threshold, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <section className={styles.policy} aria-label={label}>
      <FormFrame form={form} canSubmitUnchanged={false} isReadOnly={!isAdmin}>
        <fieldset className={formStyles.group}>
          <legend>{label}</legend>
          <Checkbox
            label={t('on')}
            hint={values.isOn ? undefined : t('offHint')}
            isChecked={values.isOn}
            onCheckedChange={(isOn) => set({ isOn })}
          />
          <div className={styles.slider}>
            <label htmlFor={id} className={field.label}>
              {t('threshold')}
            </label>
            <input
              id={id}
              type="range"
              min={least}
              max={1}
              step={0.005}
              value={values.threshold}
              aria-valuetext={shown}
              aria-describedby={`${id}-hint`}
              onChange={(event) => set({ threshold: Number(event.target.value) })}
            />
            <output htmlFor={id} className="tabular">
              {shown}
            </output>
          </div>
          <p id={`${id}-hint`} className={field.hint}>
            {t('thresholdHint')}
          </p>
          <Simulation schema={schema} threshold={values.threshold} />
        </fieldset>
      </FormFrame>
    </section>
  )
}
