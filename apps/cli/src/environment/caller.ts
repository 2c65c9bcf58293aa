import { z } from 'zod'
import { UsageError } from '../command-failed.ts'
import { nearestName } from './nearest-name.ts'

/** What the commands read that call a running API. */
export const callerVariables = {
  NUMORA_URL: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
      'expected a URL such as http://127.0.0.1:3000',
    )
    .default('http://127.0.0.1:3000')
    .describe('Where the API is that "numora submit", "list", "import" and the like call'),
  NUMORA_API_KEY: z
    .string()
    .regex(/^sk_(live|test)_[\x21-\x7e]+$/, 'expected sk_live_… or sk_test_…')
    .optional()
    .describe('Key of these commands'),
} as const

const Caller = z.object(callerVariables)

/** Where the API is and the key to call it with. Throws a {@link UsageError} of one line for a wrong value. */
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
