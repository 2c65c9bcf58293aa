import type { Provider } from '@numora/contract'
import type { JsonSchema } from '../schema-form/json-schema.ts'

/** What a destination of a provider is made of, by the API's description of a creation. */
export type ProviderSchema = {
  provider: Provider
  description: string
  config: JsonSchema
  credentials: JsonSchema
  needsCredentials: boolean
}

/** The providers of the API, each with the schemas of its config and credentials. */
export function providerSchemasOf(createDestination: JsonSchema): ProviderSchema[] {
  return (createDestination.oneOf ?? []).map(({ properties = {}, required = [] }) => {
    const { provider, config, credentials } = properties
    return {
      provider: provider!.const as Provider,
      // In the description of the API its name comes first.
      description: sentence((provider!.description ?? '').replace(/^`[^`]*`: /, '')),
      config: config!,
      credentials: credentials!,
      needsCredentials: required.includes('credentials'),
    }
  })
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
