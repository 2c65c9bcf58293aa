import type { Numora } from '@numora/client'

/** The widths in pixels that pages are asked for: few, so that zooming finds most images already loaded. */
const widths = [160, 400, 800, 1_200, 1_600, 2_000] as const
/** Images are kept until there are more than this: about those of the documents before and after. */
const mostImages = 60

type Entry = { url: Promise<string>; loaded: string | null; width: number }

const entries = new Map<string, Entry>()

/** The width to load for a page shown at `cssWidth`, as sharp as the screen shows it. */
export function imageWidthFor(cssWidth: number): number {
  const needed = cssWidth * Math.min(window.devicePixelRatio || 1, 2)
  return widths.find((width) => width >= needed * 0.95) ?? widths[widths.length - 1]!
}

function keyOf(documentId: string, page: number, width: number): string {
  return `${documentId}/${page}/${width}`
}

/** The image of a page as an object URL, from the cache or the API. */
export function loadPageImage(
  numora: Numora,
  documentId: string,
  page: number,
  width: number,
): Promise<string> {
  const key = keyOf(documentId, page, width)
  const known = entries.get(key)
  if (known) {
    entries.delete(key)
    entries.set(key, known)
    return known.url
  }
  const entry: Entry = { url: fetchImage(numora, documentId, page, width), loaded: null, width }
  entries.set(key, entry)
  entry.url.then(
    (url) => {
      entry.loaded = url
    },
    () => entries.delete(key),
  )
  prune()
  return entry.url
}

/** The best image of a page that is there already: of this width, or the nearest one. */
export function loadedPageImage(documentId: string, page: number, width: number): string | null {
  const [best] = widths
    .flatMap((each) => entries.get(keyOf(documentId, page, each)) ?? [])
    .filter(({ loaded }) => loaded)
    .toSorted((a, b) => Math.abs(a.width - width) - Math.abs(b.width - width))
  return best?.loaded ?? null
}

async function fetchImage(numora: Numora, documentId: string, page: number, width: number): Promise<string> {
  const response = await numora.documents.page(documentId, page, { width })
  const url = URL.createObjectURL(await response.blob())
  // Decoded before it is shown, so that it appears at once and scrolling does not wait for it.
  const image = new Image()
  image.src = url
  await image.decode().catch(() => {})
  return url
}

function prune(): void {
  for (const [key, { loaded }] of entries) {
    if (entries.size <= mostImages) return
    if (!loaded) continue
    URL.revokeObjectURL(loaded)
    entries.delete(key)
  }
}
