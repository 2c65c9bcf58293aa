import { ApiError } from '@numora/client'
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { openProblems } from './open-problems.ts'
import type { Problem } from './problem.ts'

/** What somebody types into a form, and what is wrong with it. */
export type Form<V> = {
  values: V
  /** Changes some of the values. */
  set: (patch: Partial<V>) => void
  isDirty: boolean
  isBusy: boolean
  /** What is wrong with the values, by the form itself or by the API. */
  problems: readonly Problem[]
  /** Why the last attempt failed; also if nothing was sent because of problems. */
  error: Error | null
  submit: (event?: FormEvent) => void
  /** Begins again with these values, which count as saved. */
  reset: (values: V) => void
}

type FormInput<V, R> = {
  initial: V
  /** What is wrong before anything is sent. */
  check?: (values: V) => readonly Problem[]
  submit: (values: V) => PromiseLike<R>
  onDone?: (result: R, values: V) => void
  changed?: readonly QueryKey[]
  /** Turns the path of a problem in the request into the path of the field, where they differ. */
  pathOf?: (path: string) => string
}

class ProblemsFound extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super('The values of the form have problems')
    this.problems = problems
  }
}

/** The state of a form whose values are sent to the API by `submit`. Its problems are shown at the fields that they are about. */
export function useForm<V extends object, R>({
  initial,
  check,
  submit,
  onDone,
  changed = [],
  pathOf = (path) => path,
}: FormInput<V, R>): Form<V> {
  const queries = useQueryClient()
  const [values, setValues] = useState(initial)
  const [saved, setSaved] = useState(initial)
  const { error, mutate, isPending, reset, variables } = useMutation({
    mutationFn: async (sent: V) => {
      const problems = check?.(sent) ?? []
      if (problems.length > 0) throw new ProblemsFound(problems)
      return await submit(sent)
    },
    onSuccess: async (result, sent) => {
      setSaved(sent)
      onDone?.(result, sent)
      await Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
  })
  return {
    values,
    set: (patch) => setValues((before) => ({ ...before, ...patch })),
    isDirty: JSON.stringify(values) !== JSON.stringify(saved),
    isBusy: isPending,
    problems: openProblems(problemsOf(error, pathOf), variables, values),
    error,
    submit: (event) => {
      event?.preventDefault()
      // For React, a form in a dialog is inside the form that opened it.
      event?.stopPropagation()
      mutate(values)
    },
    reset: (next) => {
      setValues(next)
      setSaved(next)
      reset()
    },
  }
}

function problemsOf(error: Error | null, pathOf: (path: string) => string): readonly Problem[] {
  if (error instanceof ProblemsFound) return error.problems
  if (!(error instanceof ApiError)) return []
  return error.details.map(({ path, message }) => ({ path: pathOf(path), message }))
}

/** Whether a failure is about the values, and not about something else. */
export function hasProblems(error: Error): boolean {
  return problemsOf(error, (path) => path).length > 0
}
