import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useFailureText } from '../kit/failure.tsx'
import { notify } from '../kit/toasts.tsx'

type Act = {
  run: () => PromiseLike<unknown>
  /** What is said when it is done. */
  done?: string
  /** Lists and things that it changed. */
  changed?: readonly QueryKey[]
}

/** Runs acts such as a test or a retry: says that they are done or why they failed, and loads again what they changed. */
export function useAct(): { act: (act: Act) => void; isBusy: boolean } {
  const queries = useQueryClient()
  const failureText = useFailureText()
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ run }: Act) => await run(),
    onSuccess: async (_, { done, changed = [] }) => {
      if (done !== undefined) notify(done)
      await Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
    onError: (error) => notify(failureText(error), { tone: 'bad' }),
  })
  return { act: mutate, isBusy: isPending }
}
