const letters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

/** A text in lower case and without accents, for comparisons: `Łódź` and `LODZ` are the same. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[łøđðßæœþı]/g, (letter) => letters[letter]!)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
}
