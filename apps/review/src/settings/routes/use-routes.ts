import type { Route } from '@numora/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useNumora } from '../../api/numora.tsx'

/** All routes of the workspace, which has at most 500. */
export function useRoutes(): UseQueryResult<Route[]> {
  const numora = useNumora()
  return useQuery({
    queryKey: ['routes'],
    queryFn: () => numora.routes.list({ limit: 100 }).toArray({ maxItems: 500 }),
  })
}
