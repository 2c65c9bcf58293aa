/** A word for a shell of the Bourne family. */
export const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** A word for fish, where a backslash means something in quotes, too. */
export const quoteForFish = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
