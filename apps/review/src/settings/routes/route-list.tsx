import type { Route } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Waypoints } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useAct } from '../../api/use-act.ts'
import { Badge } from '../../kit/badge.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { Table } from '../../kit/table.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { useConditionText } from '../conditions/use-condition-text.ts'
import { CreateLink } from '../create-link.tsx'
import { RowMenu } from '../row-menu.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useSchemas } from '../use-schemas.ts'
import { useTargetName } from './use-target-name.ts'

export function RouteList({ routes }: { routes: Route[] }) {
  const t = useTranslations('settings.routes')
  const mayWrite = useMay('destinations:write')
  const schemas = useSchemas()
  const targetName = useTargetName()
  const conditionText = useConditionText()
  return (
    <SectionFrame
      title={t('title')}
      intro={t('intro')}
      actions={<CreateLink section="routes">{t('create')}</CreateLink>}
    >
      {routes.length === 0 ? (
        <EmptyState icon={<Waypoints />} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Table<Route>
          label={t('title')}
          rows={routes}
          keyOf={({ id }) => id}
          columns={[
            {
              id: 'schema',
              header: t('schema'),
              cell: ({ schema }) => schemas.find(({ id }) => id === schema)?.label ?? schema,
            },
            {
              id: 'target',
              header: t('target'),
              cell: (route) => (
                <>
                  <Link to={settingsRoute} params={{ section: 'routes', item: route.id }}>
                    {targetName(route)}
                  </Link>
                  <div className="muted">{t(`modes.${route.mode}`)}</div>
                </>
              ),
            },
            {
              id: 'when',
              header: t('when'),
              cell: ({ trigger, conditions }) => (
                <>
                  {t(`triggers.${trigger}`)}
                  {conditions.map((condition) => (
                    <div key={conditionText(condition)} className="muted">
                      {conditionText(condition)}
                    </div>
                  ))}
                </>
              ),
            },
            {
              id: 'status',
              header: t('status'),
              cell: ({ active }) => (
                <Badge tone={active ? 'good' : 'neutral'}>{active ? t('active') : t('inactive')}</Badge>
              ),
            },
            {
              id: 'actions',
              header: t('actions'),
              isHeaderHidden: true,
              align: 'end',
              cell: (route) => mayWrite && <RouteMenu route={route} name={targetName(route)} />,
            },
          ]}
        />
      )}
    </SectionFrame>
  )
}

function RouteMenu({ route: { id, active }, name }: { route: Route; name: string }) {
  const t = useTranslations('settings.routes')
  const common = useTranslations('common')
  const numora = useNumora()
  const queries = useQueryClient()
  const { act } = useAct()
  return (
    <RowMenu
      name={name}
      items={[
        {
          label: active ? t('deactivate') : t('activate'),
          onSelect: () =>
            act({ run: () => numora.routes.update(id, { active: !active }), changed: [['routes']] }),
        },
        {
          label: common('delete'),
          isDanger: true,
          question: {
            title: t('deleteTitle'),
            text: t('deleteText'),
            confirmLabel: common('delete'),
            act: async () => {
              await numora.routes.delete(id)
              await queries.invalidateQueries({ queryKey: ['routes'] })
            },
          },
        },
      ]}
    />
  )
}
