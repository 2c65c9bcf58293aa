import type { DocumentResource, FieldDefinition } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useLabelOf, useValueName } from '../../document/desk/use-labels.ts'
import { useValueLocale } from '../../document/desk/use-value-locale.ts'
import { documentQuery, resultQuery } from '../../document/load/queries.ts'
import { formatValue } from '../../document/values/format-value.ts'
import { Failure } from '../../kit/failure.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { Table } from '../../kit/table.tsx'
import { Time } from '../../kit/time.tsx'
import { useSchema } from '../../settings/use-schema.ts'
import styles from '../life.module.css'
import { type ComparedField, compareFields } from './compare-fields.ts'
import { FirstPage } from './first-page.tsx'

/** Two documents side by side: their first pages, and their values with the differences marked. */
export function DuplicatePair({ document, otherId }: { document: DocumentResource; otherId: string }) {
  const t = useTranslations('life.duplicates')
  const numora = useNumora()
  const labelOf = useLabelOf()
  const nameOfValue = useValueName()
  const locale = useValueLocale()
  const other = useQuery(documentQuery(numora, otherId))
  const mine = useQuery(resultQuery(numora, document.id))
  const theirs = useQuery(resultQuery(numora, otherId))
  const { fields } = useSchema(document.schema === 'auto' ? undefined : document.schema)
  if (other.error) return <Failure error={other.error} onRetry={() => void other.refetch()} />
  if (!other.data) return <Spinner />
  const shown = ({ field, value }: { field: FieldDefinition; value: string | null }) =>
    (value !== null && field.type === 'enum' ? nameOfValue(value) : formatValue(field, value, locale)) || '–'
  const rows = compareFields(fields, mine.data, theirs.data)
  const differing = rows.filter(({ isDifferent }) => isDifferent).length
  return (
    <section className={styles.list} aria-label={t('pair')}>
      <Notice
        tone={differing > 0 ? 'warn' : 'info'}
        title={differing > 0 ? t('differences', { count: differing }) : t('same')}
      >
        {document.file.sha256 !== null && document.file.sha256 === other.data.file.sha256 && t('sameFile')}
      </Notice>
      <div className={styles.pages}>
        <div className={styles.page}>
          <strong>{t('this')}</strong>
          <span className="muted">
            {document.file.name} · <Time at={document.created_at} />
          </span>
          <FirstPage documentId={document.id} label={t('pageOfThis')} />
        </div>
        <div className={styles.page}>
          <Link to="/documents/$id" params={{ id: otherId }}>
            {t('other')}
          </Link>
          <span className="muted">
            {other.data.file.name} · <Time at={other.data.created_at} /> ·{' '}
            {t(`statuses.${other.data.status}`)}
          </span>
          <FirstPage documentId={otherId} label={t('pageOfOther')} />
        </div>
      </div>
      <Table<ComparedField>
        label={t('values')}
        rows={rows}
        keyOf={({ field }) => field.name}
        columns={[
          { id: 'field', header: t('field'), cell: ({ field }) => labelOf(field) },
          {
            id: 'this',
            header: t('this'),
            cell: ({ field, mine, isDifferent }) => (
              <span className={isDifferent ? styles.differs : undefined}>
                {shown({ field, value: mine })}
              </span>
            ),
          },
          {
            id: 'other',
            header: t('other'),
            cell: ({ field, theirs, isDifferent }) => (
              <span className={isDifferent ? styles.differs : undefined}>
                {shown({ field, value: theirs })}
                {isDifferent && <span className="visually-hidden"> {t('differs')}</span>}
              </span>
            ),
          },
        ]}
      />
    </section>
  )
}
