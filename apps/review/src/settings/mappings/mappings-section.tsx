/** To be filled. */
export function MappingsSection() {
  return null
}
