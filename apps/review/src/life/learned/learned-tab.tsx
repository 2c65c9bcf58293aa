import { useQuery } from '@tanstack/react-query'
import { GraduationCap } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { documentQuery } from '../../document/load/queries.ts'
import { Failure } from '../../kit/failure.tsx'
import { EmptyState } from '../../kit/notice.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { Time } from '../../kit/time.tsx'
import { ForgetButton } from '../../settings/lessons/forget-button.tsx'
import { useChangeText } from '../history/use-change-text.ts'
import styles from '../life.module.css'
import { LifePanel } from '../life-panel.tsx'

/** What the document taught, and which of its fields followed what others had taught. */
export function LearnedTab({ documentId }: { documentId: string }) {
  const t = useTranslations('life.learned')
  const numora = useNumora()
  const { data: document } = useQuery(documentQuery(numora, documentId))
  const { labelOf, textOf } = useChangeText(document?.schema)
  const { data, error, refetch } = useQuery({
    queryKey: ['lessons', 'of', documentId, document?.updated_at],
    queryFn: async () => await numora.lessons.ofDocument(documentId),
  })
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  const { taught, applied } = data
  if (taught.length + applied.length === 0)
    return (
      <LifePanel>
        <EmptyState icon={<GraduationCap />} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      </LifePanel>
    )
  return (
    <LifePanel>
      {taught.length > 0 && (
        <section className={styles.list} aria-label={t('taught')}>
          <h2>{t('taught')}</h2>
          {taught.map((lesson) => (
            <div key={lesson.id} className={styles.entry}>
              <div className={styles.line}>
                <strong>{labelOf(lesson.field)}</strong>
                {lesson.value === null ? (
                  <span>{t('position')}</span>
                ) : (
                  <span>{t('alwaysValue', { value: textOf(lesson.field, lesson.value) })}</span>
                )}
                <span className="muted">
                  {lesson.vendor.name ?? lesson.vendor.code} · <Time at={lesson.taught_at} />
                </span>
                <ForgetButton lesson={lesson} />
              </div>
            </div>
          ))}
        </section>
      )}
      {applied.length > 0 && (
        <section className={styles.list} aria-label={t('applied')}>
          <h2>{t('applied')}</h2>
          <dl className={styles.changes}>
            {applied.map(({ field, before, after }) => (
              <div key={field} style={{ display: 'contents' }}>
                <dt>{labelOf(field)}</dt>
                <dd>
                  {after === null ? '–' : textOf(field, after)}{' '}
                  <span className="muted">
                    {t('insteadOf', { value: before === null ? t('nothing') : textOf(field, before) })}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </LifePanel>
  )
}
