import { ConnectionError } from '@numora/client'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useFailureText } from '../kit/failure.tsx'
import { type AuthRefusal, callAuth } from './auth.ts'

type AuthForm = {
  path: string
  /** The body to send for what was typed. */
  bodyOf: (form: FormData) => object
  /** The words for a refusal that this form knows; undefined for others. */
  refusalText: (refusal: AuthRefusal) => string | undefined
  onDone: (element: HTMLFormElement) => void
}

/** A form that is sent to the sign-in, with what is wrong in words. */
export function useAuthForm({ path, bodyOf, refusalText, onDone }: AuthForm) {
  const t = useTranslations('session')
  const failureText = useFailureText()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const element = event.currentTarget
    setBusy(true)
    setProblem(undefined)
    try {
      const answer = await callAuth(path, bodyOf(new FormData(element)))
      if (answer.ok) onDone(element)
      else if (answer.status === 429)
        setProblem(t('tooMany', { minutes: Math.ceil((answer.retryAfterSeconds ?? 60) / 60) }))
      else setProblem(refusalText(answer) ?? failureText(answer))
    } catch (error) {
      setProblem(failureText(new ConnectionError(error)))
    } finally {
      setBusy(false)
    }
  }
  return { onSubmit, isBusy, problem }
}
