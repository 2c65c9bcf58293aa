/** Parameters that are trained with AdaGrad (Duchi, Hazan and Singer, 2011), and their running mean. */
export type AdaGradParameters = {
  values: Float32Array
  /** Moves a parameter against its gradient. */
  change: (index: number, gradient: number) => void
  /** Adds the present values to the mean. */
  count: () => void
  mean: () => Float32Array
}

const newSquare = 0.01
/** Parameters that were learnt before change this slowly: their squares begin as after that many large steps. */
export const learntSquare = 3

/** @param rate the step size at the start */
export function createAdaGrad(
  values: Float32Array,
  rate: number,
  leastSquare: number = newSquare,
): AdaGradParameters {
  const squares = new Float32Array(values.length).fill(leastSquare)
  const sums = new Float32Array(values.length)
  let counted = 0
  return {
    values,
    change: (index, gradient) => {
      squares[index]! += gradient * gradient
      values[index]! -= (rate * gradient) / Math.sqrt(squares[index]!)
    },
    count: () => {
      for (let i = 0; i < values.length; i++) sums[i]! += values[i]!
      counted++
    },
    mean: () => sums.map((sum) => sum / Math.max(1, counted)),
  }
}
