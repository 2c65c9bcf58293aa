import type { SchemaId } from '@numora/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useApiText } from '../../i18n/use-api-text.ts'
import { useFailureText } from '../../kit/failure.tsx'
import { JsonView } from '../../kit/json-view.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Select } from '../../kit/select.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { useDestinations } from '../../settings/destinations/use-destinations.ts'
import styles from '../life.module.css'

/** What each destination would get now, before anything is delivered. */
export function PayloadPreview({
  documentId,
  schema,
  version,
}: {
  documentId: string
  schema: SchemaId
  /** Of the document: a correction changes the payload. */
  version: string
}) {
  const t = useTranslations('life.delivery')
  const apiText = useApiText()
  const failureText = useFailureText()
  const numora = useNumora()
  const { items: destinations } = useDestinations()
  const [chosen, choose] = useState('')
  const { data, error, isFetching } = useQuery({
    queryKey: ['payload', documentId, version, chosen],
    queryFn: async () => await numora.mappings.preview(schema, chosen, { document_id: documentId }),
    enabled: chosen !== '',
  })
  if (destinations.length === 0) return null
  return (
    <section className={styles.list} aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <Select
        label={t('previewOf')}
        value={chosen}
        options={[
          { value: '', label: t('choose') },
          ...destinations.map(({ id, display_name }) => ({ value: id, label: display_name })),
        ]}
        onValueChange={choose}
      />
      {error && <Notice tone="bad" title={failureText(error)} />}
      {isFetching && !data && <Spinner />}
      {data && (
        <>
          {data.issues.map(({ path, to, line_item, expected, got, prevents_push }) => (
            <Notice
              key={`${path} ${line_item}`}
              tone={prevents_push ? 'bad' : 'warn'}
              title={line_item === null ? to : `${to} (${line_item})`}
            >
              {t('issue', { expected: apiText(expected), got: got ?? '–' })}
            </Notice>
          ))}
          <JsonView label={t('payload')} value={data.payload} />
        </>
      )}
    </section>
  )
}
