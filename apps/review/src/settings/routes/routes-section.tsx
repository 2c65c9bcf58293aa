/** To be filled. */
export function RoutesSection() {
  return null
}
