import { useEffect, useRef, useSyncExternalStore } from 'react'
import { readPreference, subscribePreferences, writePreference } from '../preferences.ts'
import { type Action, actions, defaultKeys } from './actions.ts'
import { keyOf } from './key-of.ts'

export type KeyHandlers = Partial<Record<Action, (event: KeyboardEvent) => void>>

/** The key of each action: the default, or the one that the person chose. */
function currentKeys(): Record<Action, string> {
  return { ...defaultKeys, ...chosenKeys(readPreference('keys')) }
}

function chosenKeys(stored: string | null): Partial<Record<Action, string>> {
  try {
    const chosen: Record<string, unknown> = JSON.parse(stored ?? '{}')
    return Object.fromEntries(
      actions.flatMap((action) => (typeof chosen[action] === 'string' ? [[action, chosen[action]]] : [])),
    )
  } catch {
    return {}
  }
}

/** Chooses the key of an action; null for all: the defaults again. */
export function chooseKey(choice: { action: Action; key: string } | null): void {
  const chosen = choice && { ...chosenKeys(readPreference('keys')), [choice.action]: choice.key }
  writePreference('keys', chosen && JSON.stringify(chosen))
}

/** The keys to show in tooltips and in the list of keys. */
export function useKeyNames(): Record<Action, string> {
  const stored = useSyncExternalStore(subscribePreferences, () => readPreference('keys'))
  return { ...defaultKeys, ...chosenKeys(stored) }
}

/**
 * Runs handlers by the keys of their actions while the component is shown. The component that was mounted last comes
 * first; one key runs one handler. Nothing runs by keys that are pressed in a dialog or menu. Plain keys do nothing while
 * somebody types into a field, unless `whileTyping` is set.
 */
export function useKeys(
  handlers: KeyHandlers,
  { whileTyping = false }: { whileTyping?: boolean } = {},
): void {
  const latest = useRef<Entry>({ handlers, whileTyping })
  latest.current = { handlers, whileTyping }
  useEffect(() => {
    stack.unshift(latest)
    if (stack.length === 1) window.addEventListener('keydown', handle)
    return () => {
      stack.splice(stack.indexOf(latest), 1)
      if (stack.length === 0) window.removeEventListener('keydown', handle)
    }
  }, [])
}

type Entry = { handlers: KeyHandlers; whileTyping: boolean }

const stack: { current: Entry }[] = []

function handle(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return
  const key = keyOf(event)
  if (key === 'Enter' && isPressed(event.target)) return
  const isText = isTyping(event.target) && !/^(Ctrl|Alt)\+/.test(key)
  const keys = currentKeys()
  for (const { current } of stack) {
    const { handlers, whileTyping } = current
    const action = actions.find((action) => handlers[action] && keys[action] === key)
    if (!action || (isText && !whileTyping)) continue
    event.preventDefault()
    handlers[action]!(event)
    return
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')
  )
}

/** Enter on a button or link presses that. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href], summary') !== null
}

function isInDialog(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null
  )
}
