import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { Badge } from '../../kit/badge.tsx'
import { Time } from '../../kit/time.tsx'
import { useWorkflows } from '../../settings/workflows/use-workflows.ts'
import styles from '../life.module.css'

const tones = {
  queued: 'info',
  running: 'info',
  waiting: 'info',
  succeeded: 'good',
  failed: 'bad',
  cancelled: 'neutral',
} as const

/** The runs of workflows on the document; nothing is shown if there are none. */
export function DocumentRuns({ documentId, isUnderWay }: { documentId: string; isUnderWay: boolean }) {
  const t = useTranslations('life.delivery')
  const status = useTranslations('settings.workflows.runStatuses')
  const numora = useNumora()
  const { items: workflows } = useWorkflows()
  const { data } = useQuery({
    queryKey: ['runs-of', documentId],
    queryFn: async () => await numora.runs.list({ document_id: documentId, limit: 20 }),
    refetchInterval: isUnderWay && 4_000,
  })
  if (!data || data.data.length === 0) return null
  return (
    <section aria-label={t('runs')}>
      <h2>{t('runs')}</h2>
      <ol className={styles.list}>
        {data.data.map((run) => (
          <li key={run.id} className={styles.entry} data-tone={tones[run.status]}>
            <div className={styles.line}>
              <Badge tone={tones[run.status]}>{status(run.status)}</Badge>
              <strong>{workflows.find(({ id }) => id === run.workflow_id)?.name ?? run.workflow_id}</strong>
              <span className="muted">
                <Time at={run.created_at} />
              </span>
            </div>
            <p className="muted">{t('step', { step: run.step_id })}</p>
            {run.error && <p className={styles.bad}>{run.error.message}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
