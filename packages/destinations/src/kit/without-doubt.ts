import { classifyError, PushError } from './push-error.ts'

/**
 * The outcome of a request that creates nothing: if no answer arrives, it may be repeated, and no record is in
 * doubt.
 */
export async function withoutDoubt<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } catch (error) {
    const failure = classifyError(error)
    throw failure?.kind === 'uncertain' ? new PushError({ ...failure, kind: 'temporary' }) : error
  }
}
