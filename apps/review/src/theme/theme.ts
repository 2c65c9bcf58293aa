import { useSyncExternalStore } from 'react'
import { readPreference, subscribePreferences, writePreference } from '../preferences.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

function currentTheme(): Theme {
  const stored = readPreference('theme')
  return themes.find((theme) => theme === stored) ?? 'system'
}

/** Colours the page as the person chose, or as the system does. Called before the first paint. */
export function applyTheme(): void {
  const theme = currentTheme()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** The chosen theme, and a function that changes it for this browser. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribePreferences, currentTheme)
  return [
    theme,
    (chosen) => {
      writePreference('theme', chosen)
      applyTheme()
    },
  ]
}
