import { randomBytes } from 'node:crypto'
import { buildApp } from 'fauxqs'
import { type Cable, layCable } from '../cable/lay-cable.ts'

export type S3Server = Omit<Cable, 'close'> & {
  /** The storage URL of a new bucket. */
  newBucket(): Promise<string>
  /** The environment of an installation that stores its files in a new bucket. */
  newEnvironment(): Promise<Record<string, string>>
  stop(): Promise<void>
}

/** Any key is valid. */
export const s3Keys = { accessKeyId: 'test', secretAccessKey: 'test' }

/** A server of S3 in this process, on loopback and in memory, behind a cable that can be cut. */
export async function startS3(): Promise<S3Server> {
  const app = buildApp({ logger: false })
  const cable = await layCable(await app.listen({ port: 0, host: '127.0.0.1' }))
  const newBucket = async () => {
    const bucket = `numora-${randomBytes(6).toString('hex')}`
    const { ok, status } = await fetch(new URL(bucket, cable.url), { method: 'PUT' })
    if (!ok) throw new Error(`No bucket was made: ${status}`)
    return `s3://${bucket}/inner?endpoint=${cable.url}`
  }
  return {
    ...cable,
    newBucket,
    newEnvironment: async () => ({
      NUMORA_STORAGE_URL: await newBucket(),
      AWS_ACCESS_KEY_ID: s3Keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3Keys.secretAccessKey,
    }),
    async stop() {
      cable.close()
      await app.close()
    },
  }
}
