import { randomBytes } from 'node:crypto'

const prefix = 'rl_'

/** A new link's token: 256 random bits after the prefix. */
export function newLinkToken(): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}

/** Whether a text has the form of a link's token. */
export function isLinkToken(text: string): boolean {
  return /^rl_[\w-]{43}$/.test(text)
}
