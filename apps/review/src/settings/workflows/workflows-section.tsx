import type { WorkflowSummary } from '@numora/contract'
import { Link, useParams } from '@tanstack/react-router'
import { Workflow } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../kit/badge.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { TableListing } from '../../kit/table-listing.tsx'
import { Time } from '../../kit/time.tsx'
import { CreateLink } from '../create-link.tsx'
import { useApiSchema } from '../schema-form/use-api-schema.ts'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useWorkflows } from './use-workflows.ts'
import { WorkflowPage } from './workflow-page.tsx'

/** Sequences of steps on a document. */
export function WorkflowsSection() {
  const { item } = useParams({ from: `/signed-in${settingsRoute}` })
  return item === undefined ? <List /> : <WorkflowPage key={item} id={item} />
}

function List() {
  const t = useTranslations('settings.workflows')
  const workflows = useWorkflows()
  // Loaded ahead: the form of a workflow is made of it.
  useApiSchema('WorkflowStep')
  return (
    <SectionFrame
      title={t('title')}
      intro={t('intro')}
      actions={<CreateLink section="workflows">{t('create')}</CreateLink>}
    >
      <TableListing<WorkflowSummary>
        label={t('title')}
        pages={workflows}
        empty={
          <EmptyState icon={<Workflow />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('name'),
            cell: ({ id, name }) => (
              <Link to={settingsRoute} params={{ section: 'workflows', item: id }}>
                {name}
              </Link>
            ),
          },
          {
            id: 'status',
            header: t('status'),
            cell: ({ status }) => (
              <Badge tone={status === 'active' ? 'good' : 'neutral'}>{t(`statuses.${status}`)}</Badge>
            ),
          },
          {
            id: 'routes',
            header: t('routes'),
            align: 'end',
            cell: ({ binding_count }) => binding_count,
          },
          { id: 'version', header: t('version'), align: 'end', cell: ({ version }) => version },
          { id: 'changed', header: t('changed'), cell: ({ updated_at }) => <Time at={updated_at} /> },
        ]}
      />
    </SectionFrame>
  )
}
