import type * as core from './context.ts'
import { type InputShape, parseInput } from './input/parse-input.ts'

/** The open resources of a process as apps see them: database and queue are hidden, and are used only through verbs. */
export type System = Pick<core.System, typeof core.opened | 'storage' | 'logger' | 'now'>

/** The context of one caller as apps see it. */
export type Context = System & Pick<core.Context, 'workspaceId' | 'actor' | 'requestId' | 'hasCheckedInput'>

/** Makes a verb available to apps. */
export function verb<A extends unknown[], R>(
  run: (ctx: core.Context, ...args: A) => R,
): (ctx: Context, ...args: A) => R {
  return run as (ctx: Context, ...args: A) => R
}

/** Makes a verb available to apps; its input is validated by the contract, unless a request's validation has done that. */
export function checkedVerb<I extends object, A extends unknown[], R>(
  shape: InputShape,
  run: (ctx: core.Context, input: I, ...args: A) => Promise<R>,
): (ctx: Context, input: I, ...args: A) => Promise<R> {
  return async (ctx, input, ...args) =>
    run(ctx as core.Context, ctx.hasCheckedInput ? input : parseInput(shape, input), ...args)
}

/** Makes a function that works on all workspaces available to apps. */
export function ofSystem<A extends unknown[], R>(
  run: (system: core.System, ...args: A) => R,
): (system: System, ...args: A) => R {
  return run as (system: System, ...args: A) => R
}
