/** To be filled. */
export function SettingsPage() {
  return null
}
