import { availableParallelism } from 'node:os'
import { schemaIds } from '@numora/contract'
import { type Command, Option } from 'commander'
import { wholeNumber } from './arguments.ts'
import { examples } from './examples.ts'

export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('Read files without a server or database')
    .argument('<paths...>', 'files and folders, or - for standard input')
    .addOption(
      new Option('--schema <schema>', 'what to read them as').choices(['auto', ...schemaIds]).default('auto'),
    )
    .option('--ndjson', 'one line of JSON a file')
    .option('--concurrency <n>', 'files at once', wholeNumber(1, 999), availableParallelism())
    .addHelpText(
      'after',
      examples(
        ['numora extract invoice.pdf'],
        ['numora extract --ndjson scans/ > scans.ndjson'],
        ['curl -s https://example.com/a.pdf | numora extract -'],
      ),
    )
    .action(async (paths, options) => (await import('../extract/extract.ts')).extract(paths, options))
}
