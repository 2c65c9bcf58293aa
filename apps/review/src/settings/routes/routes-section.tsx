import { useParams } from '@tanstack/react-router'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { settingsRoute } from '../settings-route.ts'
import { EditRoutePage } from './edit-route-page.tsx'
import { NewRoutePage } from './new-route-page.tsx'
import { RouteList } from './route-list.tsx'
import { useRoutes } from './use-routes.ts'

/** Which documents go where. */
export function RoutesSection() {
  const { item } = useParams({ from: `/signed-in${settingsRoute}` })
  const { data, error, refetch } = useRoutes()
  if (item === 'new') return <NewRoutePage />
  if (!data && error) return <Failure error={error} onRetry={refetch} />
  if (!data) return <Spinner />
  if (item === undefined) return <RouteList routes={data} />
  const route = data.find(({ id }) => id === item)
  return route ? <EditRoutePage key={route.updated_at} route={route} /> : <RouteList routes={data} />
}
