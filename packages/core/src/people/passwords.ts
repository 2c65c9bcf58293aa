/** better-auth's hashes of passwords. It is loaded at the first use, since most processes never need it. */
function load() {
  return import('better-auth/crypto')
}

export async function hashPassword(password: string): Promise<string> {
  return (await load()).hashPassword(password)
}

export async function verifyPassword(input: { hash: string; password: string }): Promise<boolean> {
  return (await load()).verifyPassword(input)
}
