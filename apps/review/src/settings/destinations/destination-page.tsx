import type { Destination } from '@numora/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useAct } from '../../api/use-act.ts'
import { Badge } from '../../kit/badge.tsx'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { RowMenu } from '../row-menu.tsx'
import { useApiSchema } from '../schema-form/use-api-schema.ts'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useSchemas } from '../use-schemas.ts'
import { DestinationForm } from './destination-form.tsx'
import { providerSchemasOf } from './destination-schemas.ts'
import { DestinationTest } from './destination-test.tsx'
import styles from './destinations.module.css'

/** One destination: its config, a test, its mappings. */
export function DestinationPage({ id }: { id: string }) {
  const numora = useNumora()
  const { data, error, refetch } = useQuery({
    queryKey: ['destinations', id],
    queryFn: async () => await numora.destinations.get(id),
  })
  const description = useApiSchema('CreateDestination')
  const failure = error ?? description.error
  if (data && description.data)
    return (
      <DestinationEditor
        destination={data}
        schema={providerSchemasOf(description.data).find(({ provider }) => provider === data.provider)!}
      />
    )
  if (failure)
    return (
      <Failure
        error={failure}
        onRetry={() => {
          void refetch()
          void description.refetch()
        }}
      />
    )
  return <Spinner />
}

function DestinationEditor({
  destination,
  schema,
}: {
  destination: Destination
  schema: ReturnType<typeof providerSchemasOf>[number]
}) {
  const t = useTranslations('settings.destinations')
  const common = useTranslations('common')
  const numora = useNumora()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const mayWrite = useMay('destinations:write')
  const schemas = useSchemas()
  const { act } = useAct()
  const { id, display_name, provider, status } = destination
  const isActive = status === 'active'
  return (
    <SectionFrame
      backTo="destinations"
      title={
        <span className="badges">
          {display_name}
          <Badge tone={isActive ? 'good' : 'neutral'}>{t(`statuses.${status}`)}</Badge>
        </span>
      }
      intro={t(`providers.${provider}`)}
      actions={
        mayWrite && (
          <RowMenu
            name={display_name}
            items={[
              {
                label: isActive ? t('disable') : t('enable'),
                onSelect: () =>
                  act({
                    run: () => numora.destinations.update(id, { status: isActive ? 'disabled' : 'active' }),
                    changed: [['destinations']],
                  }),
              },
              {
                label: common('delete'),
                isDanger: true,
                question: {
                  title: t('deleteTitle', { name: display_name }),
                  text: t('deleteText'),
                  confirmLabel: common('delete'),
                  act: async () => {
                    await numora.destinations.delete(id)
                    await navigate({
                      to: settingsRoute,
                      params: { section: 'destinations', item: undefined },
                    })
                    await Promise.all(
                      ['destinations', 'routes'].map((key) =>
                        queries.invalidateQueries({ queryKey: [key], exact: true }),
                      ),
                    )
                  },
                },
              },
            ]}
          />
        )
      }
    >
      {mayWrite && <DestinationTest id={id} />}
      <div>
        <h2>{t('mappings')}</h2>
        <p className={styles.links}>
          {schemas.map(({ id: schemaId, label }) => (
            <Link
              key={schemaId}
              to={settingsRoute}
              params={{ section: 'mappings', item: id }}
              search={{ schema: schemaId }}
            >
              {label}
            </Link>
          ))}
        </p>
      </div>
      <DestinationForm
        key={destination.updated_at}
        destination={destination}
        schema={schema}
        isReadOnly={!mayWrite}
      />
    </SectionFrame>
  )
}
