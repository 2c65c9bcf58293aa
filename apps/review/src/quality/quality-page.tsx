/** To be filled. */
export function QualityPage() {
  return null
}
