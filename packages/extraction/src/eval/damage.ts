import { shadeAt, unproject } from '@numora/samples'
import sharp from 'sharp'
import { createRandom } from '../train/random.ts'

/** A picture of a page as it was printed, as PNG. */
type PagePicture = Uint8Array

/** Turns the picture of a page into what a bad scan, copy or photo makes of it. */
type Damage = (page: PagePicture) => Promise<Uint8Array>

const scanBlur = 0.5
const grainDeviation = 8

/** Adds normally distributed noise of a deviation in shades of grey to every pixel. */
async function addNoise(page: Uint8Array, deviation: number): Promise<Uint8Array> {
  const { data, info } = await sharp(page).greyscale().raw().toBuffer({ resolveWithObject: true })
  const random = createRandom(1)
  for (let at = 0; at < data.length; at++) {
    const normal = random() + random() + random() + random() - 2
    data[at] = Math.max(0, Math.min(255, Math.round(data[at]! + normal * Math.sqrt(3) * deviation)))
  }
  const raw = { width: info.width, height: info.height, channels: info.channels }
  return sharp(data, { raw }).png({ compressionLevel: 1 }).toBuffer()
}

function scan(page: PagePicture, turnDegrees = 0.6): Promise<Uint8Array> {
  return addNoise(page, grainDeviation).then((grained) =>
    sharp(grained)
      .rotate(turnDegrees, { background: '#fff' })
      .blur(scanBlur)
      .jpeg({ quality: 75 })
      .toBuffer(),
  )
}

/** The corners of the page on a photo, from the top left clockwise, in fractions of the photo. */
const photoCorners = [
  [0.1, 0.07],
  [0.92, 0.03],
  [0.98, 0.95],
  [0.03, 0.98],
] as const

/** A page on a dark table, taken from one side, with a shadow across it. */
async function photograph(page: PagePicture): Promise<Uint8Array> {
  const { data, info } = await sharp(page).greyscale().raw().toBuffer({ resolveWithObject: true })
  const [width, height] = [info.width, info.height]
  const photo = Buffer.alloc(width * height, 70)
  const toPage = unproject(photoCorners)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = toPage(x / width, y / height)
      if (u < 0 || v < 0 || u >= 1 || v >= 1) continue
      const light = 1 - 0.35 * Math.max(0, Math.min(1, (x / width + y / height - 0.7) * 2))
      photo[y * width + x] = shadeAt({ data, width, height }, u, v) * light
    }
  const taken = await sharp(photo, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(await addNoise(taken, grainDeviation))
    .blur(0.8)
    .jpeg({ quality: 70 })
    .toBuffer()
}

async function crop(page: PagePicture, share: number): Promise<Uint8Array> {
  const { width, height } = await sharp(page).metadata()
  const [left, top] = [Math.round(width * share), Math.round(height * share)]
  return sharp(page)
    .extract({ left, top, width: width - 2 * left, height: height - 2 * top })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

async function shrink(page: PagePicture, share: number): Promise<Uint8Array> {
  const { width } = await sharp(page).metadata()
  return sharp(await scan(page))
    .resize({ width: Math.round(width * share) })
    .jpeg({ quality: 80 })
    .toBuffer()
}

/** The damages by name; all are applied to a picture with 200 dots per inch. */
export const damages: Record<string, Damage> = {
  'scan, 200 dpi': (page) => scan(page),
  'scan, 100 dpi': (page) => shrink(page, 0.5),
  'turned by 90°': (page) => scan(page, 90),
  'upside down': (page) => scan(page, 180),
  'skewed by 4°': (page) => scan(page, 4),
  noise: (page) => addNoise(page, 45),
  blur: async (page) => sharp(page).blur(2).jpeg({ quality: 80 }).toBuffer(),
  'low contrast': async (page) =>
    sharp(await scan(page))
      .linear(0.22, 170)
      .jpeg({ quality: 75 })
      .toBuffer(),
  compression: async (page) => sharp(page).jpeg({ quality: 10 }).toBuffer(),
  'cropped by 7 %': (page) => crop(page, 0.07),
  photo: photograph,
}
