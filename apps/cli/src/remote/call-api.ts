import { ApiError, ConnectionError, Numora, NumoraError } from '@numora/client'
import { CommandFailed, UsageError } from '../command-failed.ts'
import { readCaller } from '../environment/caller.ts'

/** Runs a command with an API client from the environment; its errors become one line with a hint. */
export async function callApi<T>(command: (client: Numora) => Promise<T>): Promise<T> {
  const { NUMORA_URL: baseUrl, NUMORA_API_KEY: apiKey } = readCaller()
  if (!apiKey)
    throw new UsageError('NUMORA_API_KEY is not set', {
      hint: 'The first start prints a key; "numora keys create" makes another one.',
    })
  try {
    return await command(new Numora({ apiKey, baseUrl }))
  } catch (error) {
    throw explainApiError(error, baseUrl)
  }
}

/** Converts a client error to one line with a hint; returns others unchanged. */
function explainApiError(error: unknown, baseUrl: string): unknown {
  if (!(error instanceof NumoraError)) return error
  const request = error instanceof ApiError && error.requestId ? `, ${error.requestId}` : ''
  const message = `${error.message} (${error.code}${request})`
  return new CommandFailed(message, { cause: error, hint: hintFor(error, baseUrl) })
}

function hintFor(error: NumoraError, baseUrl: string): string | undefined {
  if (error instanceof ConnectionError) return `Does Numora run at ${baseUrl}? NUMORA_URL says where it is.`
  switch (error.code) {
    case 'unexpected_response':
      return `Is Numora what answers at ${baseUrl}? NUMORA_URL says where it is.`
    case 'unauthorized':
      return 'Check NUMORA_API_KEY; "numora keys list" shows which keys there are.'
    case 'forbidden':
      return 'The key of NUMORA_API_KEY lacks a scope: use another one, or make one with "numora keys create".'
    case 'invalid_schema':
      return 'See "numora submit --help" for the schemas.'
    case 'invalid_review_state':
    case 'conflict':
      return 'Look at it again with "numora get".'
    default:
      return undefined
  }
}
