import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** The environment of every command: where programs are, and where Node stores compiled code. */
export const minimalEnvironment = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
}

export type Ran = { code: number | null; stdout: string; stderr: string }
export type RunCommand = { env?: Record<string, string>; cwd?: string; input?: string | Uint8Array }

/** Runs a numora command to its end, in a process of its own with a minimal environment. */
export async function runCommand(args: string[], { env, cwd, input }: RunCommand = {}): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...minimalEnvironment, ...env }, cwd })
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk) => {
      texts[name] += chunk
    })
  // A command that does not read its input closes it early.
  child.stdin.on('error', () => {}).end(input)
  const [code] = await once(child, 'close')
  return { code, ...texts }
}
