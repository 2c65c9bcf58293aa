import type { z } from 'zod'

/** A downstream system that Numora can push to: what a destination of it is made of. */
export type ProviderDefinition<C extends z.ZodObject = z.ZodObject, S extends z.ZodType = z.ZodType> = {
  /** What it is, for people. */
  description: string
  /** Where and how records are written; shown to callers. */
  config: C
  /** Secrets, stored encrypted and never shown; optional if they can be generated. */
  credentials: S
}

/** Creates a provider from the schemas of its config and credentials. */
export function defineProvider<C extends z.ZodObject, S extends z.ZodType>(
  definition: ProviderDefinition<C, S>,
): ProviderDefinition<C, S> {
  return definition
}
