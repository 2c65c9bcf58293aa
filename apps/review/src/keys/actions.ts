/**
 * Every action that has a key, with its default: names as `KeyboardEvent.key` gives them, with `Ctrl+` (also ⌘), `Alt+`
 * and `Shift+` before them. Keys without Ctrl or Alt do not act while somebody types into a field.
 */
export const defaultKeys = {
  help: '?',
  search: '/',
  goToQueue: 'g',
  next: 'j',
  previous: 'k',
  open: 'Enter',
  select: 'x',
  selectRange: 'X',
  selectAll: 'Ctrl+a',
  approve: 'Ctrl+Enter',
  confirm: 'Enter',
  nextField: 'Tab',
  previousField: 'Shift+Tab',
  alternative: 'Alt+a',
  pick: 'Alt+w',
  undo: 'Ctrl+z',
  redo: 'Ctrl+y',
  reject: 'Alt+r',
  assign: 'Alt+m',
  upload: 'u',
  zoomIn: '+',
  zoomOut: '-',
  fit: '0',
  rotate: 'r',
  nextPage: 'PageDown',
  previousPage: 'PageUp',
  addLine: 'Alt+n',
  deleteLine: 'Alt+Backspace',
  splitLine: 'Alt+s',
  leave: 'Escape',
} as const

export type Action = keyof typeof defaultKeys
export const actions = Object.keys(defaultKeys) as Action[]
