/** The rule of the API for new passwords: its length, and nothing about kinds of characters. */
export const passwordRule = { least: 10, most: 128 }

/** What is wrong with a new password; undefined if nothing is. */
export function passwordProblem(
  password: string,
): { code: 'short'; missing: number } | { code: 'long' } | undefined {
  if (password.length < passwordRule.least)
    return { code: 'short', missing: passwordRule.least - password.length }
  return password.length > passwordRule.most ? { code: 'long' } : undefined
}
