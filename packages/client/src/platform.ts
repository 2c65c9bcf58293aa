type Versions = { node?: string; bun?: string; deno?: string; undici?: string }
type Platform = {
  process?: {
    env?: Record<string, string | undefined>
    versions?: Versions
    getBuiltinModule?: typeof globalThis.process.getBuiltinModule
  }
  Deno?: { env: { get(name: string): string | undefined } }
  window?: unknown
  document?: unknown
}

// What may be missing is looked up, never imported, so that bundlers for browsers have nothing to resolve.
const platform = globalThis as Platform

/** A module of Node, which Deno and Bun also have. */
export const builtin: typeof globalThis.process.getBuiltinModule = (name: string) =>
  platform.process?.getBuiltinModule?.(name)

export const versions: Versions = platform.process?.versions ?? {}

/** Such as `node/26.10.0`; empty if the runtime is unknown. */
export const runtime = (['bun', 'deno', 'node'] as const).flatMap((name) =>
  versions[name] ? [`${name}/${versions[name]}`] : [],
)[0]

export function isBrowser() {
  return platform.window !== undefined && platform.document !== undefined
}

/** Undefined if it is empty, or if Deno does not allow reading it. */
export function environment(name: string): string | undefined {
  try {
    return (platform.process?.env?.[name] ?? platform.Deno?.env.get(name)) || undefined
  } catch {
    return undefined
  }
}
