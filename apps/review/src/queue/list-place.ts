/** Where a list was when it was left: the current row, its index, and how far below the top edge it was. */
type Place = { current: string | undefined; index: number; offset: number; top: number }

const places = new Map<string, Place>()
const most = 20

export function rememberPlace(list: string, place: Place): void {
  places.delete(list)
  places.set(list, place)
  if (places.size > most) places.delete(places.keys().next().value!)
}

/**
 * The row to make current and how far to scroll, so that it is where it was, although rows before it may be gone. If it is
 * gone itself, the row that came after it is current.
 */
export function placeIn(
  list: string,
  ids: readonly string[],
  rowHeight: number,
): { current: string | undefined; top: number } {
  const place = places.get(list)
  if (!place) return { current: undefined, top: 0 }
  const { current, index, offset, top } = place
  if (current === undefined) return { current, top }
  const found = ids.indexOf(current)
  const now = found >= 0 ? found : Math.min(index, ids.length - 1)
  return { current: ids[now], top: Math.max(0, now * rowHeight - offset) }
}
