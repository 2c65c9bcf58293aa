import type { MappingIssue } from '@numora/contract'
import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useApiText } from '../../i18n/use-api-text.ts'
import styles from './mappings.module.css'

/** What does not fit a property in the previewed document: the same for many line items is said once. */
export function FieldIssues({ issues }: { issues: readonly MappingIssue[] }) {
  const t = useTranslations('settings.mappings')
  const apiText = useApiText()
  const [first, ...others] = issues
  if (!first) return null
  const { expected, got, line_item, prevents_push } = first
  return (
    <p className={prevents_push ? styles.bad : styles.warn}>
      {prevents_push ? <CircleAlert aria-hidden /> : <TriangleAlert aria-hidden />}
      <span>
        {line_item !== null && `${t('lineItem', { number: line_item })}: `}
        {t('issue', { expected: apiText(expected), got: got ?? t('nothing') })}{' '}
        {prevents_push ? t('preventsPush') : t('sentAnyway')}
        {others.length > 0 && ` ${t('more', { count: others.length })}`}
      </span>
    </p>
  )
}
