import { hash, randomBytes } from 'node:crypto'

/** A new key's secret: 256 random bits after a prefix with the mode of its workspace. */
export function newSecret(mode: string): string {
  return `sk_${mode}_${randomBytes(32).toString('base64url')}`
}

/** The stored hash of a secret; so many random bits need no slow hash. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'hex')
}

/** A part of the secret: enough to distinguish keys, too little to guess one. */
export function hintOf(secret: string): string {
  return `${secret.slice(0, 11)}…${secret.slice(-4)}`
}
