import { Link } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useApiText } from '../../i18n/use-api-text.ts'
import { useDesk } from '../desk/desk-context.ts'
import styles from './field-panel.module.css'

/** Why a person should look at the document as a whole, in words. */
export function GeneralReasons() {
  const t = useTranslations('document')
  const apiText = useApiText()
  const { doubts, state, isEmbedded } = useDesk()
  if (doubts.general.length === 0) return null
  return (
    <ul className={styles.reasons} aria-label={t('reasonsLabel')}>
      {doubts.general.map(
        ({ code, rule, message, pages, document_id: other = state.document.duplicate_of }) => (
          <li key={`${code} ${rule}`}>
            <TriangleAlert aria-hidden="true" />
            <span>
              {t.has(`reasons.${code}`) ? t(`reasons.${code}`) : code}{' '}
              {rule !== undefined && (
                <>
                  <code>{rule}</code> {apiText(message ?? '')}
                </>
              )}
              {pages && t('documentPages', { ranges: pages.map(rangeOf).join(' · ') })}
              {!isEmbedded && other && /duplicate/.test(code) && (
                <Link to="/documents/$id" params={{ id: other }}>
                  {t('openOther')}
                </Link>
              )}
            </span>
          </li>
        ),
      )}
    </ul>
  )
}

/** The pages of one document in a file, which follow each other. */
function rangeOf(pages: readonly number[]): string {
  const [first, last] = [pages[0], pages.at(-1)]
  return first === last ? `${first}` : `${first}–${last}`
}
