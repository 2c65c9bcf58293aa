import { ApiError } from '@numora/client'
import { useQuery } from '@tanstack/react-query'
import { Link2Off } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { Failure } from '../kit/failure.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { MeProvider } from '../session/session-gate.tsx'
import { hasSessionEnded, subscribeSession } from '../session/session-state.ts'

/** Shows its content as long as the link is valid. */
export function LinkGate({ token, children }: { token: string; children: ReactNode }) {
  const t = useTranslations('link')
  const numora = useNumora()
  const hasEnded = useSyncExternalStore(subscribeSession, hasSessionEnded)
  const {
    data: me,
    error,
    refetch,
  } = useQuery({ queryKey: ['me', token], queryFn: () => numora.me.get(), staleTime: 60_000 })
  const isRefused = error instanceof ApiError && error.status === 401
  if (hasEnded || isRefused)
    return (
      <EmptyState icon={<Link2Off />} title={t('endedTitle')}>
        <p role="alert">{t('endedText')}</p>
      </EmptyState>
    )
  if (!me && error) return <Failure error={error} onRetry={() => refetch()} />
  if (!me) return <Spinner />
  return <MeProvider value={me}>{children}</MeProvider>
}
