import { accessExamples } from './examples/access.ts'
import { deliveryExamples } from './examples/deliveries.ts'
import { destinationExamples } from './examples/destinations.ts'
import { documentExamples } from './examples/documents.ts'
import type { Example } from './examples/example.ts'
import { schemaExamples } from './examples/schemas.ts'
import { webhookEndpointExamples } from './examples/webhooks.ts'
import { workflowExamples } from './examples/workflows.ts'
import type { Json } from './json-schemas.ts'

/** Examples of schemas, in addition to those that have their own. */
export const examples: Example[] = [
  ...documentExamples,
  ...accessExamples,
  ...deliveryExamples,
  ...destinationExamples,
  ...workflowExamples,
  ...webhookEndpointExamples,
  ...schemaExamples,
]

/** Adds the examples to the components, and to each list an example of its items. */
export function addExamples(components: Record<string, Json>) {
  for (const [schema, ...values] of examples)
    Object.assign(components[schema.meta()!.id as string]!, { examples: values })
  for (const component of Object.values(components)) {
    const { data, next_cursor } = (component.properties ?? {}) as Record<
      string,
      { items?: { $ref?: string } }
    >
    const item = components[data?.items?.$ref?.split('/').at(-1) ?? '']
    if (item?.examples)
      component.examples = [{ data: item.examples, ...(next_cursor && { next_cursor: null }) }]
  }
}
