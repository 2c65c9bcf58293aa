import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'

/** Each try takes a third of a second and 128 MB, which prevents guessing passphrases in large numbers. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

/** Encrypts secrets with a passphrase (scrypt, AES-256-GCM): `<salt>.<iv>.<tag>.<ciphertext>` in base64url. */
export function sealByPassphrase(text: string, passphrase: string): string {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, cost), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [salt, iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** Decrypts the secrets; undefined if the passphrase is wrong. */
export function openByPassphrase(sealed: string, passphrase: string): string | undefined {
  const [salt, iv, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  try {
    const decipher = createDecipheriv('aes-256-gcm', scryptSync(passphrase, salt!, 32, cost), iv!)
    decipher.setAuthTag(tag!)
    return Buffer.concat([decipher.update(text!), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
