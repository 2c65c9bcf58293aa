import type { z } from 'zod'
import type { ProviderDefinition } from './define-provider.ts'
import { dynamics365 } from './dynamics365.ts'
import { fileDrop } from './file-drop.ts'
import { hubspot } from './hubspot.ts'
import { odoo } from './odoo.ts'
import { salesforce } from './salesforce.ts'
import { webhook } from './webhook.ts'

/** All providers, each a module of its own; every type and list of providers is derived from this one. */
export const providers = {
  webhook,
  dynamics365,
  salesforce,
  file_drop: fileDrop,
  hubspot,
  odoo,
} as const satisfies Record<string, ProviderDefinition>

export type Provider = keyof typeof providers
/** The config of a destination of this provider. */
export type ConfigOf<P extends Provider> = z.infer<ConfigSchemas[P]>
/** The credentials of a destination of this provider, as callers give them. */
export type CredentialsOf<P extends Provider> = z.infer<CredentialsSchemas[P]>

export type ConfigSchemas = { [P in Provider]: (typeof providers)[P]['config'] }
export type CredentialsSchemas = { [P in Provider]: (typeof providers)[P]['credentials'] }

export const providerNames = Object.keys(providers) as Provider[]

export function configOf<P extends Provider>(provider: P): ConfigSchemas[P] {
  return providers[provider].config as unknown as ConfigSchemas[P]
}

export function credentialsOf<P extends Provider>(provider: P): CredentialsSchemas[P] {
  return providers[provider].credentials as unknown as CredentialsSchemas[P]
}

/**
 * One schema for each provider, as the branches of a union. Each branch has the type that `T` names for its provider, which
 * the compiler cannot derive from a generic function.
 */
export function perProvider<T extends { [P in Provider]: z.ZodType }>(
  schemaOf: (provider: Provider) => z.ZodType,
): [T[Provider], ...T[Provider][]] {
  return providerNames.map((provider) => schemaOf(provider)) as [T[Provider], ...T[Provider][]]
}
