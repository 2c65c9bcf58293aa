import type { SchemaId } from '@numora/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useFailureText } from '../../kit/failure.tsx'
import styles from './approval.module.css'

/** What automatic approval would have done at a threshold with the documents that people approved, in words. */
export function Simulation({ schema, threshold }: { schema: SchemaId; threshold: number }) {
  const t = useTranslations('settings.approval')
  const format = useFormatter()
  const failureText = useFailureText()
  const numora = useNumora()
  const asked = useDeferredValue(threshold)
  const { data, error } = useQuery({
    queryKey: ['quality', 'simulation', schema, asked],
    queryFn: async ({ signal }) => await numora.quality.get({ schema, threshold: asked }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const simulation = data?.simulation
  if (error && !simulation) return <p className={styles.simulation}>{failureText(error)}</p>
  if (!simulation) return <p className={styles.simulation}>{t('simulating')}</p>
  const { documents, passed, passed_and_corrected: wrong, wrong_document_ids } = simulation
  if (documents === 0) return <p className={styles.simulation}>{t('noApprovals')}</p>
  const share = format.number(passed / documents, { style: 'percent', maximumFractionDigits: 0 })
  const part = (count: number) => ({ width: `${(count / documents) * 100}%` })
  return (
    <div className={styles.simulation}>
      <p aria-live="polite">
        {t.rich('simulated', { share, documents, wrong, b: (text) => <strong>{text}</strong> })}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.passed} style={part(passed - wrong)} />
        <span className={styles.wrong} style={part(wrong)} />
      </div>
      {wrong_document_ids.length > 0 && (
        <div>
          <p className="muted">{t('wrongOnes')}</p>
          <ul className={styles.wrongList}>
            {wrong_document_ids.map((id) => (
              <li key={id}>
                <Link to="/documents/$id" params={{ id }}>
                  <code>{id}</code>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
