import { useTranslations } from 'use-intl'
import { FormSelect } from '../../form/form-select.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useDestinations } from '../destinations/use-destinations.ts'
import { useWorkflows } from '../workflows/use-workflows.ts'
import type { RouteValues } from './route-values.ts'

const modes = ['push', 'workflow', 'external'] as const

/** Where a route leads: a destination, a workflow, or a program that delivers by itself. */
export function RouteTarget({
  values,
  onChange,
}: {
  values: RouteValues
  onChange: (patch: Partial<RouteValues>) => void
}) {
  const t = useTranslations('settings.routes')
  const formText = useTranslations('form')
  const { items: destinations } = useDestinations()
  const { items: workflows } = useWorkflows()
  const choose = { value: '', label: formText('choose') }
  return (
    <>
      <FormSelect
        path="mode"
        label={t('mode')}
        hint={t(`modeHints.${values.mode}`)}
        value={values.mode}
        options={modes.map((value) => ({ value, label: t(`modes.${value}`) }))}
        onValueChange={(mode) =>
          onChange({ mode, ...(values.trigger === 'on_review_required' && { trigger: 'on_approve' }) })
        }
      />
      {values.mode === 'push' && (
        <FormSelect
          path="destination_id"
          label={t('destination')}
          value={values.destination_id}
          options={[
            choose,
            ...destinations.map(({ id, display_name }) => ({ value: id, label: display_name })),
          ]}
          onValueChange={(destination_id) => onChange({ destination_id })}
        />
      )}
      {values.mode === 'workflow' && (
        <FormSelect
          path="workflow_id"
          label={t('workflow')}
          value={values.workflow_id}
          options={[choose, ...workflows.map(({ id, name }) => ({ value: id, label: name }))]}
          onValueChange={(workflow_id) => onChange({ workflow_id })}
        />
      )}
      {values.mode === 'external' && (
        <>
          <FormTextField
            path="provider"
            label={t('executor')}
            hint={t('executorHint')}
            value={values.provider}
            onValueChange={(provider) => onChange({ provider })}
          />
          <FormTextField
            path="url"
            type="url"
            label={`${t('url')} (${formText('optional')})`}
            hint={t('urlHint')}
            value={values.url}
            onValueChange={(url) => onChange({ url })}
          />
        </>
      )}
    </>
  )
}
