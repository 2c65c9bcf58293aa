import { hash, randomBytes } from 'node:crypto'

/** A new key's secret: 256 random bits behind a prefix that says which kind of workspace it opens. */
export function newSecret(mode: string): string {
  return `sk_${mode}_${randomBytes(32).toString('base64url')}`
}

/** What is stored of a secret; so many random bits need no slow hash. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'hex')
}

/** Enough to tell keys apart, and nothing to guess one by. */
export function hintOf(secret: string): string {
  return `${secret.slice(0, 11)}…${secret.slice(-4)}`
}
