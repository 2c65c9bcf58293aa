import type { z } from 'zod'
import type { ProviderDefinition } from './define-provider.ts'
import { webhook } from './webhook.ts'

/** All providers, each a module of its own; every type and list of providers is derived from this one. */
export const providers = { webhook } as const satisfies Record<string, ProviderDefinition>

export type Provider = keyof typeof providers
/** The config of a destination of this provider. */
export type ConfigOf<P extends Provider> = z.infer<ConfigSchemas[P]>
/** The credentials of a destination of this provider, as callers give them. */
export type CredentialsOf<P extends Provider> = z.infer<CredentialsSchemas[P]>

export type ConfigSchemas = { [P in Provider]: (typeof providers)[P]['config'] }
export type CredentialsSchemas = { [P in Provider]: (typeof providers)[P]['credentials'] }

export const providerNames = Object.keys(providers) as Provider[]

export function configOf<P extends Provider>(provider: P): ConfigSchemas[P] {
  return providers[provider].config
}

export function credentialsOf<P extends Provider>(provider: P): CredentialsSchemas[P] {
  return providers[provider].credentials
}

/** One schema for each provider, as the branches of a union. */
export function perProvider<T extends { [P in Provider]: z.ZodType }>(
  schemaOf: <P extends Provider>(provider: P) => T[P],
): [T[Provider], ...T[Provider][]] {
  return providerNames.map((provider) => schemaOf(provider)) as [T[Provider], ...T[Provider][]]
}
