import { z } from 'zod'
import { UsageError } from '../command-failed.ts'
import { nearestName } from './nearest-name.ts'

/** The environment of commands that call a running API. */
export const callerVariables = {
  NUMORA_URL: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
      'expected a URL such as http://127.0.0.1:3000',
    )
    .default('http://127.0.0.1:3000')
    .describe('Address of the API that "numora submit", "list", "import" and the like call'),
  NUMORA_API_KEY: z
    .string()
    .regex(/^sk_(live|test)_[\x21-\x7e]+$/, 'expected sk_live_… or sk_test_…')
    .optional()
    .describe('API key of these commands'),
} as const

const Caller = z.object(callerVariables)

/**
 * Reads the address and the key of the API. Throws a {@link UsageError} with a one-line message for an
 * invalid value.
 */
export function readCaller(source: NodeJS.ProcessEnv = process.env): z.output<typeof Caller> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const known = Object.keys(callerVariables)
  for (const name of Object.keys(given).filter(
    (name) => name.startsWith('NUMORA_') && !known.includes(name),
  )) {
    const meant = nearestName(name, known)
    if (meant) throw new UsageError(`There is no variable ${name}: is ${meant} meant?`)
  }
  const parsed = Caller.safeParse(given)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new UsageError(`${path.join('.')}: ${message}`)
}
