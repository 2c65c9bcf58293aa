/** To be filled. */
export function WorkflowsSection() {
  return null
}
