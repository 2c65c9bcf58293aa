/** To be filled. */
export function QueuePage() {
  return null
}
