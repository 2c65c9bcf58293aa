const mostCharacters = 255

/**
 * A file's bare name, for people: without folders (of any system), control and direction characters, at most
 * 255 characters. Null if nothing remains.
 */
export function fileNameOf(text: string | undefined): string | null {
  const name = (text ?? '').toWellFormed().split(/[/\\]/).at(-1)!
  const bare = name
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, mostCharacters)
    // Cutting may leave half of a character.
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
  return bare === '' || bare === '.' || bare === '..' ? null : bare
}

/** The decoded bare name at the end of a URL's path. */
export function fileNameFromUrl(url: string): string | null {
  const last = new URL(url).pathname.split('/').at(-1)!
  try {
    return fileNameOf(decodeURIComponent(last))
  } catch {
    return fileNameOf(last)
  }
}
