import { ApiError } from '@numora/client'
import type { Identity } from '@numora/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../api/numora.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Failure } from '../kit/failure.tsx'
import { Spinner } from '../kit/spinner.tsx'
import { hasSessionEnded, setSessionEnded, subscribeSession } from './session-state.ts'
import { SignInForm } from './sign-in-form.tsx'
import { SignInPage } from './sign-in-page.tsx'

const MeContext = createContext<Identity | undefined>(undefined)

/** Gives the parts of a page the caller that it is for. */
export const MeProvider = MeContext.Provider

/** Who uses the page, with role and scopes. */
export function useMe(): Identity {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe is used outside of a SessionGate')
  return me
}

/** Whether the person may call routes of this scope. */
export function useMay(scope: Identity['scopes'][number]): boolean {
  const { scopes } = useMe()
  return scopes.includes('admin') || scopes.includes(scope)
}

/**
 * Shows its content to people who are signed in, and the page to sign in to others. A session that ends later is asked for
 * over the content, which stays as it is: nothing that was typed is lost.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const t = useTranslations('session')
  const numora = useNumora()
  const queries = useQueryClient()
  const hasEnded = useSyncExternalStore(subscribeSession, hasSessionEnded)
  const {
    data: me,
    error,
    refetch,
  } = useQuery({ queryKey: ['me'], queryFn: () => numora.me.get(), staleTime: 60_000 })
  const begin = () => {
    // Being refused before was not the end of a session.
    setSessionEnded(false)
    void refetch()
  }
  if (!me && error instanceof ApiError && error.status === 401) return <SignInPage onSignedIn={begin} />
  if (!me && error) return <Failure error={error} onRetry={() => refetch()} />
  if (!me) return <Spinner />
  const goOn = async () => {
    const { data: now } = await refetch()
    // What somebody else sees and typed is not theirs.
    if (now && now.id !== me.id) return window.location.reload()
    setSessionEnded(false)
    await queries.invalidateQueries()
  }
  return (
    <MeContext value={me}>
      {children}
      <Dialog
        isOpen={hasEnded}
        onClose={() => {}}
        mustAnswer
        title={t('endedTitle')}
        description={t('endedText')}
      >
        <SignInForm onSignedIn={goOn} email={me.email ?? ''} />
      </Dialog>
    </MeContext>
  )
}
