import type { ContentType } from '@numora/contract'
import sharp, { type Sharp } from 'sharp'
import { isTrap } from '../fault.ts'
import { maxPages, maxPixels } from '../read/limits.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { bmpSize, decodeBmp } from './decode-bmp.ts'

/** A page, upright as its EXIF orientation says, on white; its size is that of the upright page. */
type ImagePage = { image: Sharp; width: number; height: number }

export type ImageFile = { pageCount: number; openPage: (index: number) => Promise<ImagePage> }

/** Throws {@link ReadFailure} for a broken, oversized or endless image; so may each of its pages. */
export async function openImage(bytes: Uint8Array, contentType: ContentType): Promise<ImageFile> {
  const image = await failWell(() => {
    if (contentType === 'image/heic') return openHeic(bytes)
    if (contentType === 'image/bmp') return openBmp(bytes)
    return openWithSharp(bytes, contentType)
  })
  if (image.pageCount > maxPages) throw tooManyPages(image.pageCount)
  return { pageCount: image.pageCount, openPage: (index) => failWell(() => image.openPage(index)) }
}

function tooManyPages(pageCount: number) {
  return new ReadFailure('too_many_pages', `The file has ${pageCount} pages; ${maxPages} can be read`)
}

async function openWithSharp(bytes: Uint8Array, contentType: ContentType): Promise<ImageFile> {
  const open = (page: number) => sharp(bytes, { page, limitInputPixels: false, failOn: 'error' })
  const { pages = 1 } = await open(0).metadata()
  return {
    // Frames of an animation are no pages.
    pageCount: contentType === 'image/tiff' ? pages : 1,
    openPage: async (index) => {
      const { width, height } = (await open(index).metadata()).autoOrient
      checkSize(width, height)
      return { image: onWhite(open(index).autoOrient()), width, height }
    },
  }
}

async function openHeic(bytes: Uint8Array): Promise<ImageFile> {
  const { default: decode } = await import('heic-decode')
  const images = await decode.all({ buffer: bytes })
  for (const { width, height } of images) checkSize(width, height)
  return {
    pageCount: images.length,
    openPage: async (index) => {
      const { width, height, data } = await images[index]!.decode()
      return { image: onWhite(sharp(data, { raw: { width, height, channels: 4 } })), width, height }
    },
  }
}

async function openBmp(bytes: Uint8Array): Promise<ImageFile> {
  const size = bmpSize(bytes)
  checkSize(size.width, size.height)
  return {
    pageCount: 1,
    openPage: async () => {
      const { width, height, data } = decodeBmp(bytes)
      return { image: sharp(data, { raw: { width, height, channels: 3 } }), width, height }
    },
  }
}

function onWhite(image: Sharp): Sharp {
  return image.flatten({ background: '#fff' })
}

function checkSize(width: number, height: number): void {
  if (width * height > maxPixels)
    throw new ReadFailure(
      'file_too_large',
      `A page of ${width} × ${height} pixels is larger than 100 megapixels`,
    )
}

/** Decoders complain in many ways; all of them mean that the picture is broken. */
export async function failWell<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    // A WebAssembly trap says more about the decoder than about the file.
    if (error instanceof ReadFailure || isTrap(error)) throw error
    throw new ReadFailure('file_unreadable', 'The image is damaged and cannot be read', { cause: error })
  }
}
