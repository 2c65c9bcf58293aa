import type { Answer } from './answer.ts'

/** Await it for what was answered. */
export interface Call<T> extends Promise<T> {
  /** The answer with its headers, its status and the request's id. */
  withResponse(): Promise<Answer<T>>
}

export function callOf<T>(answer: Promise<Answer<T>>): Call<T> {
  const call = answer.then(({ data }) => data)
  const withResponse = () => {
    // An error goes to the one promise that is waited for.
    call.catch(() => {})
    return answer
  }
  return Object.assign(call, { withResponse })
}
