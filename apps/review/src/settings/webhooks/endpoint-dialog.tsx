import type { SubmittableSchema, WebhookEndpoint, WebhookType } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import formStyles from '../../form/form.module.css'
import { FormDialog } from '../../form/form-dialog.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useForm } from '../../form/use-form.ts'
import { Checkbox } from '../../kit/checkbox.tsx'
import { useSchemas } from '../use-schemas.ts'
import { eventTypes } from './event-types.ts'

/** A new one has its secret. */
type Saved = WebhookEndpoint & { secret?: string }

/** A new webhook endpoint, or changes of one. */
export function EndpointDialog({
  endpoint,
  onClose,
  onSaved,
}: {
  endpoint?: WebhookEndpoint
  onClose: () => void
  onSaved?: (endpoint: Saved) => void
}) {
  const t = useTranslations('settings.webhooks')
  const numora = useNumora()
  const schemas = useSchemas()
  const form = useForm({
    initial: {
      url: endpoint?.url ?? '',
      description: endpoint?.description ?? '',
      events: endpoint?.events ?? null,
      schemas: endpoint?.schemas ?? null,
    },
    submit: async ({ url, description, events, schemas }): Promise<Saved> =>
      endpoint
        ? await numora.webhookEndpoints.update(endpoint.id, {
            // An unchanged URL is not checked again.
            ...(url !== endpoint.url && { url }),
            description: description || null,
            events,
            schemas,
          })
        : await numora.webhookEndpoints.create({
            url,
            ...(description && { description }),
            ...(events && { events }),
            ...(schemas && { schemas }),
          }),
    changed: [['webhook-endpoints']],
    onDone: (saved) => {
      onClose()
      onSaved?.(saved)
    },
  })
  const { values, set } = form
  return (
    <FormDialog
      form={form}
      width="medium"
      onClose={onClose}
      title={endpoint ? t('editTitle') : t('createTitle')}
    >
      <FormTextField
        path="url"
        label={t('url')}
        hint={t('urlHint')}
        type="url"
        placeholder="https://example.com/hooks/numora"
        value={values.url}
        onValueChange={(url) => set({ url })}
      />
      <FormTextField
        path="description"
        label={t('description')}
        value={values.description}
        onValueChange={(description) => set({ description })}
      />
      <Choice<WebhookType>
        legend={t('events')}
        allLabel={t('allEvents')}
        options={eventTypes.map((value) => ({
          value,
          label: t(`types.${value.replace('.', '_') as 'push_failed'}`),
        }))}
        chosen={values.events}
        onChange={(events) => set({ events })}
      />
      <Choice<SubmittableSchema>
        legend={t('schemas')}
        allLabel={t('allSchemas')}
        options={[
          ...schemas.map(({ id, label }) => ({ value: id as SubmittableSchema, label })),
          { value: 'auto', label: t('undecided') },
        ]}
        chosen={values.schemas}
        onChange={(schemas) => set({ schemas })}
      />
    </FormDialog>
  )
}

/** All, or some of a list. */
function Choice<V extends string>({
  legend,
  allLabel,
  options,
  chosen,
  onChange,
}: {
  legend: string
  allLabel: string
  options: { value: V; label: string }[]
  chosen: V[] | null
  onChange: (chosen: V[] | null) => void
}) {
  return (
    <fieldset className={formStyles.group}>
      <legend>{legend}</legend>
      <Checkbox
        label={allLabel}
        isChecked={chosen === null}
        onCheckedChange={(isAll) => onChange(isAll ? null : options.map(({ value }) => value))}
      />
      {chosen && (
        <div className={formStyles.choices}>
          {options.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              isChecked={chosen.includes(value)}
              onCheckedChange={(isChecked) => {
                const next = options
                  .map((option) => option.value)
                  .filter((each) => (each === value ? isChecked : chosen.includes(each)))
                onChange(next.length === 0 ? null : next)
              }}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}
