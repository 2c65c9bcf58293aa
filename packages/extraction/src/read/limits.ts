export const maxPages = 100

/** Of one page of an image file. */
export const maxPixels = 100_000_000
