import type { Destination } from '@numora/contract'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import formStyles from '../../form/form.module.css'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useForm } from '../../form/use-form.ts'
import { ApiText } from '../../i18n/api-text.tsx'
import { Checkbox } from '../../kit/checkbox.tsx'
import { notify } from '../../kit/toasts.tsx'
import { draftOf, emptyDraft, type GroupDraft, jsonOf } from '../schema-form/draft.ts'
import { SchemaProperties } from '../schema-form/schema-properties.tsx'
import type { ProviderSchema } from './destination-schemas.ts'

/** Name, config and credentials of a destination. Stored credentials are never shown; they can be replaced. */
export function DestinationForm({
  destination,
  schema,
  isReadOnly,
}: {
  destination: Destination
  schema: ProviderSchema
  isReadOnly: boolean
}) {
  const t = useTranslations('settings.destinations')
  const common = useTranslations('common')
  const numora = useNumora()
  const form = useForm({
    initial: {
      display_name: destination.display_name,
      config: draftOf(schema.config, destination.config) as GroupDraft,
      credentials: undefined as GroupDraft | undefined,
    },
    submit: async ({ display_name, config, credentials }) =>
      await numora.destinations.update(destination.id, {
        display_name,
        config: jsonOf(schema.config, config) as Record<string, unknown>,
        ...(credentials && {
          credentials: jsonOf(schema.credentials, credentials) as Record<string, unknown>,
        }),
      }),
    changed: [['destinations']],
    onDone: () => notify(common('saved')),
  })
  const { values, set } = form
  return (
    <FormFrame form={form} canSubmitUnchanged={false} isReadOnly={isReadOnly}>
      <FormTextField
        path="display_name"
        label={t('name')}
        value={values.display_name}
        onValueChange={(display_name) => set({ display_name })}
      />
      <SchemaProperties
        path="config"
        schema={schema.config}
        value={values.config}
        onChange={(config) => set({ config })}
      />
      <fieldset className={formStyles.group}>
        <legend>{t('credentials')}</legend>
        <p className="muted">{destination.has_credentials ? t('credentialsStored') : t('noCredentials')}</p>
        <Checkbox
          label={destination.has_credentials ? t('replaceCredentials') : t('giveCredentials')}
          hint={schema.credentials.description && <ApiText text={schema.credentials.description} />}
          isChecked={values.credentials !== undefined}
          onCheckedChange={(isChecked) =>
            set({ credentials: isChecked ? emptyDraft(schema.credentials) : undefined })
          }
        />
        {values.credentials && (
          <SchemaProperties
            path="credentials"
            schema={schema.credentials}
            isCredential
            value={values.credentials}
            onChange={(credentials) => set({ credentials })}
          />
        )}
      </fieldset>
    </FormFrame>
  )
}
