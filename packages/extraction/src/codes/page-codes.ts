import { isTrap, noteFault } from '../fault.ts'
import type { Box, Page, PageCode } from '../file-content.ts'
import { toUprightBox } from '../read/placement.ts'
import type { Reading } from '../read/stages.ts'
import type { DrawAreas } from './draw-areas.ts'
import { dropZxing } from './load-zxing.ts'

/** Of more areas the first ones are looked at; more than so many are no codes but a page of pictures. */
const mostAreas = 24
/** A page with more areas than this is not looked at twice. */
const mostFineAreas = 3

export type CodeSearch = {
  /** The parts of the page that may be codes. */
  areas: readonly Box[]
  draw: DrawAreas
  /** Whether the page is a scan or a photo, on which codes may be worn. */
  isPicture: boolean
}

/**
 * Reads the codes of a page, with their positions on the page as shown. Areas of a scan without a code are looked at
 * again with more pixels. If that fails, the page is read without codes.
 */
export async function readPageCodes(
  { areas, draw, isPicture }: CodeSearch,
  number: number,
  { faults, readStages: { readCodes } }: Reading,
): Promise<PageCode[]> {
  if (areas.length === 0) return []
  try {
    const codes = await readCodes(await draw(areas.slice(0, mostAreas), false))
    const empty = areas.filter((area) => !codes.some(({ box }) => holdsMiddle(area, box)))
    const isEnough = !isPicture || empty.length === 0 || empty.length > mostFineAreas
    return isEnough ? codes : [...codes, ...(await readCodes(await draw(empty, true)))]
  } catch (error) {
    noteFault(faults, 'codes', error, number)
    if (isTrap(error)) dropZxing()
    return []
  }
}

function holdsMiddle([x0, y0, x1, y1]: Box, box: Box): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
  return x > x0 && x < x1 && y > y0 && y < y1
}

/** Adds codes to their page, with positions on the upright page as those of words. */
export function addCodes(page: Page, codes: readonly PageCode[]): Page {
  if (codes.length === 0) return page
  const { placement } = page
  return {
    ...page,
    codes: codes.map((code) => ({ ...code, box: placement ? toUprightBox(code.box, placement) : code.box })),
  }
}
