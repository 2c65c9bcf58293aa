import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Encrypts what must be readable later but not in plain text in the database: AES-256-GCM with a key derived
 * from NUMORA_SECRET.
 */
export type Secrets = {
  seal(text: string): string
  open(sealed: string): string
  /** Keys for a purpose of their own, in base64url: one from each secret, that of the newest first. */
  derive(purpose: string): [string, ...string[]]
}

/**
 * The first secret encrypts; the others only decrypt what was encrypted before a rotation. An encrypted text
 * is `<key id>.<iv>.<tag>.<ciphertext>` in base64url.
 */
export function secretsFrom(masterSecrets: [string, ...string[]]): Secrets {
  const keys = masterSecrets.map(keyOf)
  return {
    seal(text) {
      const { id, key } = keys[0]!
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [id, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
    },
    open(sealed) {
      const [id, ...parts] = sealed.split('.')
      const key = keys.find((candidate) => candidate.id === id)?.key
      if (!key || parts.length !== 3) throw new Error('Sealed with a secret that is not configured')
      const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url')) as [Buffer, Buffer, Buffer]
      const decipher = createDecipheriv('aes-256-gcm', key, iv)
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
    },
    derive(purpose) {
      const derive = (secret: string) =>
        Buffer.from(hkdfSync('sha256', secret, '', `numora/${purpose}/v1`, 32)).toString('base64url')
      return [derive(masterSecrets[0]), ...masterSecrets.slice(1).map(derive)]
    },
  }
}

/** The ids with which texts that were encrypted by these secrets begin; they reveal nothing about the secrets. */
export function secretIds(masterSecrets: readonly string[]): string[] {
  return masterSecrets.map((secret) => keyOf(secret).id)
}

function keyOf(secret: string): { id: string; key: Buffer } {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'numora/seal/v1', 32))
  return { id: createHash('sha256').update(key).digest('base64url').slice(0, 8), key }
}
