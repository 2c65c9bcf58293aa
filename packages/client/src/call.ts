import type { Answer } from './answer.ts'

/** Await it for the answer. */
export interface Call<T> extends Promise<T> {
  /** The answer with its headers, its status and the request's id. */
  withResponse(): Promise<Answer<T>>
}

export function callOf<T>(answer: Promise<Answer<T>>): Call<T> {
  const call = answer.then(({ data }) => data)
  const withResponse = () => {
    // An error is reported only by the promise that is awaited.
    call.catch(() => {})
    return answer
  }
  return Object.assign(call, { withResponse })
}
