import { ConnectionError } from '@numora/client'
import { useFailureText } from '../kit/failure.tsx'
import { notify } from '../kit/toasts.tsx'
import { callAuth } from './auth.ts'

/** Ends the session, or all sessions of the person, and shows the sign-in in a new page: nothing of the old one is left. */
export function useSignOut(): (where?: 'here' | 'everywhere') => Promise<void> {
  const failureText = useFailureText()
  return async (where = 'here') => {
    try {
      const answer = await callAuth(where === 'here' ? 'sign-out' : 'sign-out-everywhere', {})
      if (answer.ok || answer.status === 401) window.location.assign('/app/')
      else notify(failureText(answer), { tone: 'bad' })
    } catch (error) {
      notify(failureText(new ConnectionError(error)), { tone: 'bad' })
    }
  }
}
