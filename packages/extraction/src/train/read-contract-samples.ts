import { generateContract, type Sample, wearSample } from '@numora/samples'
import { readCached } from '../eval/read-cached.ts'
import { readFile } from '../read/read-file.ts'
import { type ReadSample, renderPages } from './read-samples.ts'

/** Recognising pages takes most of the time: few contracts, and short ones, are worn and scanned first. */
const contractsPerScan = 60
/** Short contracts have the clauses that matter, and take a tenth of the time. */
const contractsPerLong = 5
const mostScanPages = 4

/**
 * Generated contracts as the program's own readers see them; some of them printed, worn and scanned first. One after the
 * other has the wordings of one family and of the other, so that it is known how sure values are in words never seen.
 */
export async function* readContractSamples(
  seed: string,
  count: number,
): AsyncGenerator<ReadSample & { family: 0 | 1 }> {
  for (let index = 0; index < count; index++) {
    const isAnyLength = index % contractsPerLong === 0
    const length = isAnyLength ? {} : ({ length: 'short' } as const)
    const family = index % 2 === 0 ? 0 : 1
    const sample: Sample = await generateContract({ seed: `${seed}-${index}`, family, ...length })
    const read = await readFile(sample.bytes)
    if (!read.ok) continue
    yield { read: read.file, sample, family }
    if (index % contractsPerScan !== 0 || read.file.pageCount > mostScanPages) continue
    const worn = await wearSample(sample, sample.id, renderPages)
    const scanned = await readCached(worn.bytes)
    if (scanned.ok) yield { read: scanned.file, sample: worn, family }
  }
}
