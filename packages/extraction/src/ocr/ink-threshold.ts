const mostSamples = 250_000

/** Otsu's threshold: the grey value that separates dark from light with the least variance within each. */
export function inkThreshold(data: Uint8Array): number {
  const histogram = new Uint32Array(256)
  const step = Math.max(1, Math.floor(data.length / mostSamples))
  let samples = 0
  for (let at = 0; at < data.length; at += step) {
    histogram[data[at]!]!++
    samples++
  }
  let sum = 0
  for (let value = 0; value < 256; value++) sum += value * histogram[value]!
  let below = 0
  let sumBelow = 0
  let best = { spread: -1, threshold: 128 }
  for (let value = 0; value < 256; value++) {
    below += histogram[value]!
    sumBelow += value * histogram[value]!
    const above = samples - below
    if (below === 0 || above === 0) continue
    const spread = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2
    if (spread > best.spread) best = { spread, threshold: value + 1 }
  }
  return best.threshold
}
