import { resolve } from 'node:path'
import { parsePrivateHosts, parseRateLimit, parseStorageUrl } from '@numora/core'
import { findOcrModels } from '@numora/extraction'
import { z } from 'zod'

/** Only decimal digits: `1e3`, `0x50` and spaces are refused. */
export function wholeNumber(min: number, max: number, meaning = 'a whole number') {
  const expected = `expected ${meaning} from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d+$/, expected)
    .transform(Number)
    .pipe(z.number(expected).min(min, expected).max(max, expected))
}

export function oneOf<const T extends readonly [string, ...string[]]>(...names: T) {
  return z.enum(names, `expected one of ${names.join(', ')}`)
}

/** A comma-separated list; spaces around the entries are ignored. */
export function listOf(isValid: (entry: string) => boolean, expected: string) {
  return z
    .string()
    .default('')
    .transform(splitList)
    .superRefine((entries, issues) => {
      const wrong = entries.find((entry) => !isValid(entry))
      if (wrong !== undefined) issues.addIssue(`expected ${expected}, not "${wrong}"`)
    })
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
}

/** An origin as sent by browsers: scheme, host and port, nothing after them. */
export function isOrigin(text: string): boolean {
  return isHttpUrl(text) && new URL(text).origin === text
}

export function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

export const privateHosts = z
  .string()
  .default('')
  .transform((text, issues) => {
    try {
      return parsePrivateHosts(text)
    } catch (error) {
      issues.addIssue((error as Error).message)
      return z.NEVER
    }
  })

export const rateLimit = z
  .string()
  .refine(isRateLimit, 'expected off, or a number above 0 and s, min or h such as 1200/min')

function isRateLimit(text: string): boolean {
  try {
    parseRateLimit(text)
    return true
  } catch {
    return false
  }
}

/** A comma-separated list of secrets; error messages do not show them. */
export const secrets = z.string().transform((text, issues): [string, ...string[]] => {
  const [first = '', ...others] = text.split(',').map((secret) => secret.trim())
  if ([first, ...others].some((secret) => secret.length < 32))
    issues.addIssue('expected at least 32 characters, in each one of several')
  return [first, ...others]
})

/** A URL as `openStorage()` takes it. */
export const storageUrl = z.string().superRefine((text, issues) => {
  try {
    parseStorageUrl(text)
  } catch (error) {
    issues.addIssue((error as Error).message)
  }
})

export const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'expected postgresql://…')
  .refine(URL.canParse, 'expected a URL, with special characters of the password percent-encoded')

/** A folder of models that read letters; whether they fit is checked when they are loaded. */
export const ocrModels = z.string().transform((path, issues) => {
  const folder = resolve(path)
  try {
    findOcrModels(folder)
  } catch (error) {
    issues.addIssue((error as Error).message)
  }
  return folder
})
