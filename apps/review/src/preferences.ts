/** What a person chose in this browser: theme, language, keys. Lost preferences cost nothing but a choice. */
const prefix = 'numora.'
const changed = new EventTarget()

/** The stored text of a preference; null if there is none, or where the browser stores nothing. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

/** Stores a preference, or removes it (null), and notifies the page. */
export function writePreference(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name)
    else localStorage.setItem(prefix + name, value)
  } catch {
    // A browser that stores nothing: the choice lasts until the page is closed.
  }
  changed.dispatchEvent(new Event('change'))
}

/** Calls back when a preference changes in this tab or another one; returns what ends it. */
export function subscribePreferences(onChange: () => void): () => void {
  changed.addEventListener('change', onChange)
  window.addEventListener('storage', onChange)
  return () => {
    changed.removeEventListener('change', onChange)
    window.removeEventListener('storage', onChange)
  }
}
