/** To be filled. */
export function DocumentPage() {
  return null
}
