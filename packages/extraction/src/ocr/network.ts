import { InferenceSession, Tensor } from 'onnxruntime-node'
import { inEngineAsync } from '../read/engine-time.ts'

/** Values of a network in the order of their dimensions. */
export type Values = { data: Float32Array; dims: readonly number[] }

/** A network with a picture as its input: three planes of colours of a height and a width. */
export type Network = {
  path: string
  /** The only height that the network takes, if it declares one. */
  fixedHeight: number | undefined
  run: (data: Float32Array, height: number, width: number) => Promise<Values>
}

const planes = 3
/** One thread, and no memory arena: it would double the memory and saves no time. */
const sessionOptions: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  enableCpuMemArena: false,
}

/** Loads a network. Throws an error that names its file if it cannot be loaded or has another input. */
export async function openNetwork(path: string): Promise<Network> {
  const session = await InferenceSession.create(path, sessionOptions).catch((cause: Error) => {
    throw unfit(path, `expected a model in ONNX format, and it cannot be loaded: ${cause.message}`)
  })
  const [input] = session.inputMetadata
  if (session.inputNames.length !== 1 || !input?.isTensor || input.shape.length !== 4)
    throw unfit(path, 'expected one picture as input')
  const [, channels, height] = input.shape
  if (input.type !== 'float32' || channels !== planes)
    throw unfit(path, `expected an input of ${planes} planes of 32-bit numbers`)
  return {
    path,
    fixedHeight: typeof height === 'number' && height > 0 ? height : undefined,
    run: async (data, height, width) => {
      const picture = new Tensor('float32', data, [1, planes, height, width])
      const outputs = await inEngineAsync(() => session.run({ [input.name]: picture }))
      const output = outputs[session.outputNames[0]!]!
      return { data: output.data as Float32Array, dims: output.dims }
    },
  }
}

/** Runs a network on an empty picture; undefined if it does not take one of this size. */
export async function tryNetwork(
  { run }: Network,
  height: number,
  width: number,
): Promise<Values | undefined> {
  return run(new Float32Array(planes * height * width), height, width).catch(() => undefined)
}

export function unfit(path: string, why: string): Error {
  return new Error(`${path} does not fit: ${why}`)
}
