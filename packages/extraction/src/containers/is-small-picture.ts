import sharp from 'sharp'

/**
 * Pixels below which a picture in a mail is no document. Attached by itself: logos, icons and pixels by which opening is
 * tracked; the smallest receipts that can be read have three times as many. Shown in the text: banners of signatures, too.
 */
const fewestPixels = { attached: 100_000, shown: 500_000 }

/** Whether a picture in a mail is too small to be a document; one that cannot be opened is not. */
export async function isSmallPicture(bytes: Uint8Array, isShown: boolean): Promise<boolean> {
  const { width, height } = await sharp(bytes)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }))
  if (!width || !height) return false
  return width * height < fewestPixels[isShown ? 'shown' : 'attached']
}
