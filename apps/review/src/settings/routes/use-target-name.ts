import type { Route } from '@numora/contract'
import { useDestinations } from '../destinations/use-destinations.ts'
import { useWorkflows } from '../workflows/use-workflows.ts'

/** The name of what a route leads to; its id until that is known. */
export function useTargetName(): (
  route: Pick<Route, 'destination_id' | 'workflow_id' | 'provider'>,
) => string {
  const destinations = useDestinations()
  const workflows = useWorkflows()
  return ({ destination_id, workflow_id, provider }) =>
    destinations.items.find(({ id }) => id === destination_id)?.display_name ??
    workflows.items.find(({ id }) => id === workflow_id)?.name ??
    destination_id ??
    workflow_id ??
    provider
}
