/** To be filled. */
export function ApprovalSection() {
  return null
}
