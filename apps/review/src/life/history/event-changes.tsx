import type { DocumentEvent, SubmittableSchema } from '@numora/contract'
import { useTranslations } from 'use-intl'
import styles from '../life.module.css'
import { useChangeText } from './use-change-text.ts'

/** What an event changed, value by value. */
export function EventChanges({
  event: { type, changes },
  schema,
}: {
  event: DocumentEvent
  schema: SubmittableSchema | undefined
}) {
  const t = useTranslations('life.history')
  const { labelOf, textOf } = useChangeText(schema)
  if (changes.length === 0) return null
  // A confirmation names fields; their values stay as they are.
  if (type === 'review.confirmed')
    return (
      <p className="muted">
        {changes
          .map(({ field, after }) =>
            after === null ? t('unconfirmed', { field: labelOf(field) }) : labelOf(field),
          )
          .join(', ')}
      </p>
    )
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt>{labelOf(field)}</dt>
          <dd>
            {before !== null && (
              <>
                <span className="visually-hidden">{t('before')}</span> <del>{textOf(field, before)}</del>{' '}
              </>
            )}
            {after !== null && (
              <>
                <span className="visually-hidden">{t('after')}</span> <ins>{textOf(field, after)}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
