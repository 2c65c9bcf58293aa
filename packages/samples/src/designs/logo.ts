import sharp from 'sharp'
import type { Random } from '../random.ts'
import { type Html, html } from './html.ts'

/** Signs beside a brand, in a square of 100. */
const signs: ((color: string) => string)[] = [
  (color) => `<circle cx="50" cy="50" r="46" fill="${color}"/><circle cx="62" cy="40" r="20" fill="#fff"/>`,
  (color) => `<path d="M4 96 50 4l46 92z" fill="${color}"/>`,
  (color) =>
    `<rect x="4" y="4" width="92" height="92" rx="18" fill="${color}"/><path d="M28 70V30l44 40V30" stroke="#fff" stroke-width="12" fill="none"/>`,
  (color) =>
    `<g fill="${color}"><rect x="6" y="50" width="22" height="44"/><rect x="38" y="26" width="22" height="68"/><rect x="70" y="6" width="22" height="88"/></g>`,
  (color) => `<path d="M50 4 96 50 50 96 4 50z" fill="none" stroke="${color}" stroke-width="12"/>`,
  (color) => `<path d="M6 60Q30 10 50 55T96 40" stroke="${color}" stroke-width="14" fill="none"/>`,
]

const faces = ['DejaVu Sans', 'DejaVu Serif', 'sans-serif', 'serif']

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`)
}

/** A brand as a picture, so that it is not in the page's text; a few are only a sign. */
export async function drawLogo(brand: string, color: string, r: Random): Promise<Html> {
  const isOnlySign = r.chance(0.2)
  const sign = isOnlySign || r.chance(0.7) ? r.pick(signs)(color) : ''
  const left = sign === '' ? 4 : 120
  const width = isOnlySign ? 100 : left + Math.max(1, brand.length) * 38
  const text = isOnlySign
    ? ''
    : `<text x="${left}" y="68" font-family="${r.pick(faces)}" font-weight="${r.pick(['400', '700'])}" font-size="54" textLength="${width - left - 10}" lengthAdjust="spacingAndGlyphs" fill="${r.pick([color, '#222222'])}">${escaped(brand)}</text>`
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100">${sign}${text}</svg>`
  const png = await sharp(Buffer.from(drawing)).png({ compressionLevel: 9 }).toBuffer()
  const height = (isOnlySign ? 18 : 13) + r.int(0, 6)
  return html`<img alt="" style="height:${Math.min(height, (75 * 100) / width).toFixed(1)}mm" src="data:image/png;base64,${png.toString('base64')}">`
}
