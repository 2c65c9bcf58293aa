import { S3ServiceException } from '@aws-sdk/client-s3'
import { FileMissing, StorageUnavailable } from '../storage.ts'

/**
 * Turns every error into {@link StorageUnavailable}. Also what looks permanent, such as a denied access or a missing
 * bucket, is no fault of the file or of the request.
 */
export function orUnavailable<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error) => {
    throw unavailable(error)
  })
}

/** Like {@link orUnavailable}, but a missing file is {@link FileMissing}. A missing bucket is not. */
export function orMissing<T>(key: string, answer: Promise<T>): Promise<T> {
  return answer.catch((error) => {
    throw isNamed(error, 'NoSuchKey') ? new FileMissing(key) : unavailable(error)
  })
}

/** An answer without a body says only that something is missing, which may also be the bucket. */
export function isNotFound(error: unknown): boolean {
  return isNamed(error, 'NotFound')
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
}

export function unavailable(error: unknown): StorageUnavailable {
  const { name, message } = causeOf(error)
  const status = statusOf(error)
  const text = message === '' || message === name ? name : `${name}: ${message}`
  return new StorageUnavailable(`S3: ${text}${status === undefined ? '' : ` (${status})`}`, { cause: error })
}

/** Several failed attempts to connect are one error without a message of its own. */
function causeOf(error: unknown): Error {
  const [first] = error instanceof AggregateError ? error.errors : []
  return first ?? error
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof S3ServiceException && error.name === name
}
