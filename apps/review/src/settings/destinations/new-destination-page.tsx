import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import formStyles from '../../form/form.module.css'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useForm } from '../../form/use-form.ts'
import { ApiText } from '../../i18n/api-text.tsx'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { notify } from '../../kit/toasts.tsx'
import { emptyDraft, type GroupDraft, jsonOf } from '../schema-form/draft.ts'
import { SchemaProperties } from '../schema-form/schema-properties.tsx'
import { useApiSchema } from '../schema-form/use-api-schema.ts'
import { SecretDialog } from '../secret-dialog.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { type ProviderSchema, providerSchemasOf } from './destination-schemas.ts'
import styles from './destinations.module.css'

/** A new destination: first its provider, then what the provider needs. */
export function NewDestinationPage() {
  const t = useTranslations('settings.destinations')
  const { provider } = useSearch({ from: `/signed-in${settingsRoute}` })
  const { data, error, refetch } = useApiSchema('CreateDestination')
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  const schemas = providerSchemasOf(data)
  const chosen = schemas.find((schema) => schema.provider === provider)
  if (chosen) return <NewDestination key={chosen.provider} schema={chosen} />
  return (
    <SectionFrame backTo="destinations" title={t('createTitle')} intro={t('chooseProvider')}>
      <ul className={styles.providers}>
        {schemas.map(({ provider, description }) => (
          <li key={provider}>
            <Link
              to={settingsRoute}
              params={{ section: 'destinations', item: 'new' }}
              search={{ provider }}
              className={styles.provider}
            >
              <strong>{t(`providers.${provider}`)}</strong>
              <span className="muted">
                <ApiText text={description} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </SectionFrame>
  )
}

function NewDestination({ schema }: { schema: ProviderSchema }) {
  const t = useTranslations('settings.destinations')
  const numora = useNumora()
  const navigate = useNavigate()
  const [created, setCreated] = useState<{ id: string; secret: string }>()
  const open = (id: string) =>
    void navigate({ to: settingsRoute, params: { section: 'destinations', item: id } })
  const form = useForm({
    initial: {
      display_name: '',
      config: emptyDraft(schema.config),
      credentials: emptyDraft(schema.credentials),
    },
    submit: async ({ display_name, config, credentials }) =>
      await numora.destinations.create({
        provider: schema.provider,
        display_name,
        config: jsonOf(schema.config, config),
        ...credentialsOf(schema, credentials),
      } as Parameters<typeof numora.destinations.create>[0]),
    changed: [['destinations']],
    onDone: ({ id, secret }) => {
      notify(t('created'))
      if (secret === undefined) open(id)
      else setCreated({ id, secret })
    },
  })
  const { values, set } = form
  return (
    <SectionFrame
      backTo="destinations"
      title={t('newOf', { provider: t(`providers.${schema.provider}`) })}
      intro={t('createText')}
    >
      <FormFrame form={form} submitLabel={t('createNow')}>
        <FormTextField
          path="display_name"
          label={t('name')}
          hint={t('nameHint')}
          required
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
          <p className="muted">
            {schema.credentials.description && <ApiText text={schema.credentials.description} />}{' '}
            {t('credentialsText')}
          </p>
          <SchemaProperties
            path="credentials"
            schema={schema.credentials}
            isCredential
            value={values.credentials}
            onChange={(credentials) => set({ credentials })}
          />
        </fieldset>
      </FormFrame>
      {created && (
        <SecretDialog
          title={t('secretTitle')}
          text={t('secretText')}
          label={t('secret')}
          secret={created.secret}
          onClose={() => open(created.id)}
        />
      )}
    </SectionFrame>
  )
}

/** Credentials that may be left out are, if nothing was typed. */
function credentialsOf(schema: ProviderSchema, draft: GroupDraft): { credentials?: unknown } {
  const credentials = jsonOf(schema.credentials, draft) as object
  return schema.needsCredentials || Object.keys(credentials).length > 0 ? { credentials } : {}
}
