/** To be filled. */
export function RetentionSection() {
  return null
}
