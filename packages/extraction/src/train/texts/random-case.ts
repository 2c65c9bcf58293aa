/** A text as documents print it: as it is, in capitals, or in lower case with capitals at the start of words. */
export function randomCase(text: string, random: () => number): string {
  const share = random()
  if (share < 0.2) return text.toUpperCase()
  if (share < 0.27)
    return text.toLowerCase().replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
  return text
}
