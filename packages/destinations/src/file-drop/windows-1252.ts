const characters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
const byteOf = new Map([...characters].map((character, byte) => [character, byte]))

/** Letters that Unicode does not take apart into a base and an accent. */
const plain: Record<string, string> = { Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', ı: 'i', Ħ: 'H', ħ: 'h' }

/** Encodes text as Windows-1252. A letter that it does not have loses its accent; any other character becomes `?`. */
export function encodeWindows1252(text: string): Buffer {
  return Buffer.from([...text.normalize('NFC')].flatMap((character) => bytesOf(character)))
}

function bytesOf(character: string): number[] {
  const byte = byteOf.get(character)
  if (byte !== undefined) return [byte]
  const base = [...(plain[character] ?? character).normalize('NFKD').replace(/\p{M}/gu, '')].map((part) =>
    byteOf.get(part),
  )
  return base.length > 0 && base.every((part) => part !== undefined) ? base : [0x3f]
}
