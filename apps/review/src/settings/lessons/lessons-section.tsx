/** To be filled. */
export function LessonsSection() {
  return null
}
