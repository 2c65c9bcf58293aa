import { hash, randomBytes } from 'node:crypto'

/** A new key's secret: 256 random bits behind a prefix that says which kind of workspace it opens. */
export const newSecret = (mode: string): string => `sk_${mode}_${randomBytes(32).toString('base64url')}`

/** What is stored of a secret; so many random bits need no slow hash. */
export const hashSecret = (secret: string): string => hash('sha256', secret, 'hex')

/** Enough to tell keys apart, and nothing to guess one by. */
export const hintOf = (secret: string): string => `${secret.slice(0, 11)}…${secret.slice(-4)}`
