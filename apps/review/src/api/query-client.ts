import { ApiError } from '@numora/client'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

/**
 * The cache of what was loaded. The client repeats requests itself, so queries do not. `onSignedOut` is called when the
 * API refuses the session.
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.status === 401) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: false, staleTime: 5_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
