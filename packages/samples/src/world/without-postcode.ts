/** A word with digits, or two as in `BS3 9GS` and `03926-214`, with letters behind it as in `3039 GS Rotterdam`. */
const code =
  /(?:\bC\.P\. |\bS|\bL[TV]-)?\(?\b(?=[A-Z]*\d)[A-Z\d]{2,8}(?:[- ](?=[A-Z]*\d)[A-Z\d]{2,4}\b)?\)?(?: [A-Z]{2}\b(?= \p{Lu}))?/gu
const loose = /^[\s,–-]+|[\s,–-]+$/gu

/** An address as shops print it where nobody writes to them: the street and the town, without its postal code. */
export function withoutPostcode([street, ...towns]: readonly string[]): string[] {
  const bare = towns.map((line) =>
    line
      .replace(code, '')
      .replace(/(?:, *){2,}/g, ', ')
      .replace(/ {2,}/g, ' ')
      .replace(loose, ''),
  )
  return [street!, ...bare.filter((line) => line !== '')]
}
