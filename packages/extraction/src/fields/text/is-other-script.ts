/** From this share of its letters on, a document is in another script than the Latin one. */
const leastForeign = 0.3

/** Whether texts are in other letters than Latin ones, in which there are fewer words and layouts to learn from. */
export function isOtherScript(texts: readonly string[]): boolean {
  let [letters, foreign] = [0, 0]
  for (const text of texts) {
    letters += text.match(/\p{L}/gu)?.length ?? 0
    if (/[\u0250-\uffff]/.test(text)) foreign += text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  }
  return foreign > leastForeign * letters
}
