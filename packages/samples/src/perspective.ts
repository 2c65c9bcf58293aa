export type Point = readonly [x: number, y: number]

/** A picture with one byte a pixel. */
export type Grey = { data: Uint8Array; width: number; height: number }

/**
 * The inverse of the projective map from the unit square to four corners, from the top left clockwise (Heckbert,
 * "Fundamentals of texture mapping and image warping", 1989, section 2.2.3).
 */
export function unproject([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: readonly [Point, Point, Point, Point]) {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3]
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3]
  const whole = dx1 * dy2 - dx2 * dy1
  const [g, h] = [(sx * dy2 - dx2 * sy) / whole, (dx1 * sy - sx * dy1) / whole]
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0]
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0]
  return (x: number, y: number): Point => {
    const u = (e - f * h) * x + (c * h - b) * y + (b * f - c * e)
    const v = (f * g - d) * x + (a - c * g) * y + (c * d - a * f)
    const z = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d)
    return [u / z, v / z]
  }
}

/** The shade at a point of a picture, in fractions of it, between its four pixels. */
export function shadeAt({ data, width, height }: Grey, u: number, v: number): number {
  const [x, y] = [u * width - 0.5, v * height - 0.5]
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))]
  const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)]
  const [fx, fy] = [Math.max(0, x - left), Math.max(0, y - top)]
  const upper = data[top * width + left]! * (1 - fx) + data[top * width + right]! * fx
  const lower = data[bottom * width + left]! * (1 - fx) + data[bottom * width + right]! * fx
  return upper * (1 - fy) + lower * fy
}
