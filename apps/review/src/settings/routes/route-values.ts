import type { Condition, CreateRoute, SchemaId } from '@numora/contract'
import { tidyCondition } from '../conditions/tidy-condition.ts'

/** What somebody types for a new route; only a part of it is needed, by its mode. */
export type RouteValues = {
  schema: SchemaId | ''
  mode: CreateRoute['mode']
  destination_id: string
  workflow_id: string
  provider: string
  url: string
  trigger: CreateRoute['trigger']
  conditions: Condition[]
}

export const emptyRoute: RouteValues = {
  schema: '',
  mode: 'push',
  destination_id: '',
  workflow_id: '',
  provider: '',
  url: '',
  trigger: 'on_approve',
  conditions: [],
}

type NewRoute = CreateRoute & { schema: SchemaId }

/** The fields that are still to be filled in. */
export function requiredOf(values: RouteValues): (keyof RouteValues)[] {
  const target = ({ push: 'destination_id', external: 'provider', workflow: 'workflow_id' } as const)[
    values.mode
  ]
  return (['schema', target] as const).filter((name) => values[name] === '')
}

/** The request of a new route: only what its mode needs. */
export function routeOf(values: RouteValues, provider: string | undefined): NewRoute {
  const { schema, mode, trigger, conditions } = values
  return {
    schema,
    mode,
    trigger,
    active: true,
    conditions: conditions.map(tidyCondition),
    ...(mode === 'push' && { destination_id: values.destination_id, provider }),
    ...(mode === 'workflow' && { workflow_id: values.workflow_id }),
    ...(mode === 'external' && {
      provider: values.provider,
      ...(values.url !== '' && { config: { url: values.url } }),
    }),
  } as NewRoute
}
