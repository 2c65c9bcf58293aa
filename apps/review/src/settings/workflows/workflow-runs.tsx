import type { Run } from '@numora/contract'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { usePages } from '../../api/use-pages.ts'
import { Badge, type Tone } from '../../kit/badge.tsx'
import { Listing } from '../../kit/listing.tsx'
import { Table } from '../../kit/table.tsx'
import { Time } from '../../kit/time.tsx'

const tones: Record<Run['status'], Tone> = {
  queued: 'info',
  running: 'info',
  waiting: 'info',
  succeeded: 'good',
  failed: 'bad',
  cancelled: 'neutral',
}

/** The runs of a workflow, newest first. */
export function WorkflowRuns({ workflowId }: { workflowId: string }) {
  const t = useTranslations('settings.workflows')
  const numora = useNumora()
  const runs = usePages(['runs', workflowId], (cursor) =>
    numora.runs.list({ workflow_id: workflowId, limit: 20, cursor }),
  )
  return (
    <>
      <h2>{t('runs')}</h2>
      <Listing pages={runs} empty={<p className="muted">{t('noRuns')}</p>}>
        {(items) => (
          <Table<Run>
            label={t('runs')}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'status',
                header: t('status'),
                cell: ({ status }) => <Badge tone={tones[status]}>{t(`runStatuses.${status}`)}</Badge>,
              },
              {
                id: 'document',
                header: t('document'),
                cell: ({ document_id }) => (
                  <Link to="/documents/$id" params={{ id: document_id }}>
                    <code>{document_id}</code>
                  </Link>
                ),
              },
              {
                id: 'step',
                header: t('step'),
                cell: ({ step_id, error }) => (
                  <>
                    {step_id}
                    {error && <div className="muted">{error.message}</div>}
                  </>
                ),
              },
              { id: 'when', header: t('when'), cell: ({ created_at }) => <Time at={created_at} /> },
            ]}
          />
        )}
      </Listing>
    </>
  )
}
