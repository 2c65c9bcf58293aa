/** The key of an event in the form of {@link defaultKeys}, such as `Ctrl+Enter`. */
export function keyOf(event: KeyboardEvent): string {
  const { key } = event
  const name = key.length === 1 && (event.ctrlKey || event.metaKey || event.altKey) ? plainKey(event) : key
  // The shift of `?` is already in the character.
  const hasShift = event.shiftKey && name.length > 1
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${hasShift ? 'Shift+' : ''}${name}`
}

/** Alt and a letter gives another character on some systems: the letter of the key is meant. */
function plainKey({ code, key }: KeyboardEvent): string {
  return /^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key) ? code.slice(3).toLowerCase() : key.toLowerCase()
}
