import type * as core from './context.ts'
import { type InputShape, parseInput } from './input/parse-input.ts'

/** What a process has open, as apps see it: the database and the queue in it are reached through verbs alone. */
export type System = Pick<core.System, typeof core.opened | 'storage' | 'logger' | 'now'>

/** A system, seen by one caller, as apps see it. */
export type Context = System & Pick<core.Context, 'workspaceId' | 'actor' | 'requestId' | 'hasCheckedInput'>

/** A verb for apps. */
export function verb<A extends unknown[], R>(
  run: (ctx: core.Context, ...args: A) => R,
): (ctx: Context, ...args: A) => R {
  return run as (ctx: Context, ...args: A) => R
}

/** A verb for apps whose input is held to the contract, unless it comes from a request, which has been. */
export function checkedVerb<I extends object, A extends unknown[], R>(
  shape: InputShape,
  run: (ctx: core.Context, input: I, ...args: A) => Promise<R>,
): (ctx: Context, input: I, ...args: A) => Promise<R> {
  return async (ctx, input, ...args) =>
    run(ctx as core.Context, ctx.hasCheckedInput ? input : parseInput(shape, input), ...args)
}

/** What works on all workspaces of a system, for apps. */
export function ofSystem<A extends unknown[], R>(
  run: (system: core.System, ...args: A) => R,
): (system: System, ...args: A) => R {
  return run as (system: System, ...args: A) => R
}
