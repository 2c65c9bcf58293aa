import { ApiError, ConnectionError, type NumoraError } from '@numora/client'
import { CircleAlert, SearchX, WifiOff } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { EmptyState } from './notice.tsx'

/** What is shown in place of content that could not be loaded, with a way to try again. */
export function Failure({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const t = useTranslations('common')
  const text = useFailureText()
  const isMissing = error instanceof ApiError && error.status === 404
  const icon = isMissing ? <SearchX /> : error instanceof ConnectionError ? <WifiOff /> : <CircleAlert />
  return (
    <EmptyState
      icon={icon}
      title={isMissing ? t('notFoundTitle') : t('failedTitle')}
      actions={onRetry && !isMissing && <Button onClick={onRetry}>{t('retry')}</Button>}
    >
      <p>{text(error)}</p>
    </EmptyState>
  )
}

/** A failure whose message is in the page's language. */
export class ExplainedFailure extends Error {}

/** Says in words of the page's language what an error means; the API's own message where only it knows. */
export function useFailureText(): (error: unknown) => string {
  const t = useTranslations('common')
  return (error) => {
    if (error instanceof ExplainedFailure) return error.message
    if (error instanceof ConnectionError) return t('offlineBanner')
    const { status, message, requestId } = error as Partial<ApiError & NumoraError>
    if (status === 404) return t('notFoundText')
    if (status === 403) return t('forbiddenText')
    if (status !== undefined && status < 500 && message) return message
    return requestId ? `${t('failedText')} (${t('requestId', { id: requestId })})` : t('failedText')
  }
}
