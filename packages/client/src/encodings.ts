/** Empty if it is not base64. */
export function fromBase64(text = ''): Uint8Array<ArrayBuffer>[] {
  try {
    return [Uint8Array.from(atob(text), (character) => character.charCodeAt(0))]
  } catch {
    return []
  }
}

export function toBase64(bytes: Uint8Array) {
  return btoa(String.fromCharCode(...bytes))
}

/** Empty if it is not hexadecimal. */
export function fromHex(text = ''): Uint8Array<ArrayBuffer>[] {
  if (!/^([0-9a-f]{2})+$/i.test(text)) return []
  return [Uint8Array.from(text.match(/../g)!, (pair) => Number.parseInt(pair, 16))]
}

export function toHex(bytes: Uint8Array) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
