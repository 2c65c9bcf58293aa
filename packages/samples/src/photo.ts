import sharp from 'sharp'
import { type Grey, type Point, shadeAt, unproject } from './perspective.ts'
import { createRandom, type Random } from './random.ts'
import type { PageImage } from './wear.ts'

/** Where on the page a point of the photo is, in fractions of both, and how much light falls on it. */
type Look = (x: number, y: number) => { u: number; v: number; light: number }

/** Paper that bends along its length and across it, and creases: offsets of its points, and the light on them. */
function bend(r: Random) {
  const along = { size: 0.012 * r.next(), waves: 0.5 + 1.5 * r.next(), at: 6 * r.next() }
  const across = r.pick([0, 0.01, 0.02, 0.035]) * (r.chance(0.5) ? 1 : -1)
  const creases = Array.from(
    {
      length: r.weighted([
        [0, 4],
        [1, 3],
        [2, 2],
      ]),
    },
    () => ({
      at: 0.15 + 0.7 * r.next(),
      slope: (r.next() - 0.5) * 0.3,
      depth: 0.08 + 0.18 * r.next(),
    }),
  )
  return (u: number, v: number) => {
    const wave = Math.PI * 2 * along.waves * v + along.at
    let light = 1 + 4 * along.size * Math.cos(wave) - 3 * Math.abs(across) * (2 * u - 1) ** 2
    for (const { at, slope, depth } of creases) {
      const off = v - at - slope * (u - 0.5)
      light -=
        depth * Math.exp(-((off * 70) ** 2)) + (off > 0 ? depth * 0.25 : 0) * Math.exp(-Math.abs(off) * 6)
    }
    return { du: along.size * Math.sin(wave), dv: across * ((2 * u - 1) ** 2 - 0.5) * 0.6, light }
  }
}

/** A table, a cloth or a floor, as a shade for each point. */
function ground(r: Random): (x: number, y: number) => number {
  const base = r.pick([40, 70, 95, 130, 165, 200])
  const grain = r.pick([0, 4, 10, 18])
  const [fx, fy] = r.pick([
    [3, 90],
    [90, 3],
    [40, 40],
    [8, 8],
  ] as const)
  const at = r.next() * 9
  return (x, y) =>
    base +
    grain * (Math.sin(fx * x + at + 2 * Math.sin(fy * y)) + 0.6 * Math.sin(fy * 1.7 * y + fx * 2.3 * x))
}

/** The shadow of the phone or of a hand: an edge across the photo, sharp or soft. */
function shadow(r: Random): (x: number, y: number) => number {
  const [angle, dark] = [r.next() * Math.PI * 2, r.pick([0, 0.15, 0.3, 0.45])]
  const [edge, soft] = [(r.next() - 0.5) * 0.7, r.pick([6, 15, 60])]
  const fall = 0.35 * r.next()
  return (x, y) => {
    const across = (x - 0.5) * Math.cos(angle) + (y - 0.5) * Math.sin(angle)
    return (1 - fall * (across + 0.5)) * (1 - dark / (1 + Math.exp(-soft * (across - edge))))
  }
}

function cornersOf(page: Grey, size: { width: number; height: number }, r: Random) {
  const room = 0.78 + 0.16 * r.next()
  const ratio = page.width / page.height / (size.width / size.height)
  const [halfX, halfY] = ratio > 1 ? [room / 2, room / 2 / ratio] : [(room / 2) * ratio, room / 2]
  const turn = ((r.next() - 0.5) * (r.chance(0.3) ? 24 : 8) * Math.PI) / 180
  const aspect = size.height / size.width
  const tilt = () => 1 + (r.next() - 0.5) * 0.16
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([x, y]): Point => {
    const [dx, dy] = [x * halfX * tilt(), y * halfY * aspect * tilt()]
    return [
      0.5 + dx * Math.cos(turn) - dy * Math.sin(turn),
      0.5 + (dx * Math.sin(turn) + dy * Math.cos(turn)) / aspect,
    ]
  }) as [Point, Point, Point, Point]
}

function take(page: Grey, size: { width: number; height: number }, look: Look, r: Random): Uint8Array {
  const table = ground(r)
  const photo = new Uint8Array(size.width * size.height)
  const [paper, ink] = [
    200 + r.int(0, 45),
    r.weighted([
      [15, 5],
      [60, 3],
      [110, 2],
      [140, 1],
    ]),
  ]
  const noise = r.pick([2, 5, 9])
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) {
      const [fx, fy] = [x / size.width, y / size.height]
      const { u, v, light } = look(fx, fy)
      const isPaper = u >= 0 && v >= 0 && u < 1 && v < 1
      const shade = isPaper ? ink + ((paper - ink) * shadeAt(page, u, v)) / 255 : table(fx, fy)
      const grain = (r.next() + r.next() + r.next() - 1.5) * 2 * noise
      photo[y * size.width + x] = Math.max(0, Math.min(255, shade * light + grain))
    }
  return photo
}

/**
 * A photo of a page by a phone, as JPEG: on a table, from one side, bent and creased, in uneven light, faded and out of
 * focus to some degree. Most are as small as messengers make them.
 */
export async function photograph(image: PageImage, seed: string | number): Promise<Uint8Array> {
  const r = createRandom(`photo/${seed}`)
  const height = r.weighted([
    [r.int(640, 900), 3],
    [r.int(900, 1300), 5],
    [r.int(1300, 2200), 2],
  ])
  const size = { width: Math.round(height * r.pick([0.5625, 0.66, 0.75])), height }
  const raw = { raw: { width: image.width, height: image.height, channels: 4 as const } }
  const { data, info } = await sharp(image.data, raw)
    .flatten({ background: '#fff' })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const page = { data, width: info.width, height: info.height }
  const toPage = unproject(cornersOf(page, size, r.fork('corners')))
  const [bent, shade] = [bend(r.fork('bend')), shadow(r.fork('shadow'))]
  const look: Look = (x, y) => {
    const [u, v] = toPage(x, y)
    const { du, dv, light } = bent(u, v)
    return { u: u + du, v: v + dv, light: light * shade(x, y) }
  }
  const photo = take(page, size, look, r.fork('take'))
  return sharp(photo, { raw: { ...size, channels: 1 } })
    .blur(0.4 + 0.7 * r.next() * (height / 1100))
    .jpeg({ quality: r.int(45, 88) })
    .toBuffer()
}
