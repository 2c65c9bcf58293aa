import { type Command, Option } from 'commander'
import { instant, keyValue, schemaOption, schemas, statuses, wholeNumber } from './arguments.ts'
import { examples } from './examples.ts'

/** Adds the commands that call a running API, at NUMORA_URL with NUMORA_API_KEY. */
export function addDocuments(program: Command): void {
  program.commandsGroup('Commands on a running API (NUMORA_URL, NUMORA_API_KEY):')
  addSubmit(program)
  addImport(program)
  addList(program)
  addGet(program)
  addWait(program)
  addApprove(program)
  addExport(program)
  addEval(program)
}

function addSubmit(program: Command): void {
  program
    .command('submit')
    .description('Submit files to be read')
    .argument('<files...>', 'files, http(s) URLs that the server fetches, or - for standard input')
    .addOption(schemaOption())
    .option('--external-id <id>', 'your own id of the document: submitted again, it makes no second one')
    .option('--metadata <key=value>', 'kept with the document; may repeat', keyValue)
    .option('--name <name>', "instead of the file's own name")
    .option('--wait', 'wait until it is read, with what is in it if it is a container')
    .option('--json', 'print the resources, one a line')
    .addHelpText(
      'after',
      examples(
        ['numora submit --schema invoice_v2 invoice.pdf'],
        ['numora submit --schema auto --wait scan.pdf'],
        ['numora submit --schema receipt_v1 --wait --json - < receipt.jpg'],
        ['numora submit --schema invoice_v2 --external-id ap-1 https://example.com/a.pdf'],
      ),
    )
    .action(async (files, options) => (await import('../remote/submit.ts')).submit(files, options))
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('Submit all files below a folder; when it is run again, it continues where it stopped')
    .argument('<folder>', 'its files get an external_id from their path and content')
    .addOption(schemaOption())
    .option('--concurrency <n>', 'files at once', wholeNumber(1, 32), 4)
    .option('--json', 'print a line of JSON a file')
    .addHelpText('after', examples(['numora import --schema invoice_v2 archive/2026']))
    .action(async (folder, options) => (await import('../remote/import.ts')).importFolder(folder, options))
}

function addFilters(command: Command): Command {
  return command
    .addOption(statuses('--status <status>', 'only documents of this status'))
    .addOption(schemas('--schema <schema>'))
    .option('--query <words>', 'only documents with these words, such as a number, a vendor or an amount')
    .option('--assignee <id>', 'only documents of this person, or `none`')
    .option('--external-id <id>', 'only the document with this id of yours')
    .option('--created-after <time>', 'ISO 8601', instant)
    .option('--created-before <time>', 'ISO 8601', instant)
    .option('--updated-after <time>', 'ISO 8601', instant)
    .option('--metadata <key=value>', 'only documents with this; may repeat', keyValue)
}

function addList(program: Command): void {
  addFilters(program.command('list').description('List documents, newest first'))
    .addOption(
      new Option('--sort <order>', 'newest first, or what needs a look first').choices([
        'newest',
        'doubt',
      ] as const),
    )
    .option('--limit <n>', 'how many', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'the next_cursor of the page before')
    .option('--all', 'all pages')
    .addOption(new Option('--json', 'print the page as the API gives it').conflicts('csv'))
    .option('--csv', 'print as CSV')
    .addHelpText(
      'after',
      examples(
        ['numora list --status review_required --sort doubt'],
        ['numora list --query "acme 1234.50"'],
        ['numora list --all --csv > documents.csv'],
      ),
    )
    .action(async (options) => (await import('../remote/list.ts')).list(options))
}

function addGet(program: Command): void {
  program
    .command('get')
    .description('Show a document and what was read from it')
    .argument('<id>', 'such as doc_…')
    .option('--json', 'print the document as the API gives it')
    .option('--result', 'print what was read, with positions and confidences, as the API returns it')
    .addHelpText('after', examples(['numora get doc_…'], ['numora get --result doc_…']))
    .action(async (id, options) => (await import('../remote/get.ts')).get(id, options))
}

function addWait(program: Command): void {
  program
    .command('wait')
    .description('Wait until documents are read, or delivered once they are approved')
    .argument('<ids...>', 'such as doc_…')
    .addOption(statuses('--until <status>', 'instead, until it has this status'))
    .option('--timeout <seconds>', 'how long at most', wholeNumber(1, 86_400), 300)
    .option('--json', 'print the resources, one a line')
    .addHelpText('after', examples(['numora wait doc_…'], ['numora wait --until push_succeeded doc_…']))
    .action(async (ids, options) => (await import('../remote/wait.ts')).wait(ids, options))
}

function addApprove(program: Command): void {
  program
    .command('approve')
    .description('Approve documents: confirm that their values are right')
    .argument('<ids...>', 'such as doc_…')
    .option('--expected-updated-at <time>', 'fail if it has changed since this updated_at')
    .option('--json', 'print the resources, one a line')
    .addHelpText('after', examples(['numora approve doc_…']))
    .action(async (ids, options) => (await import('../remote/approve.ts')).approve(ids, options))
}

function addExport(program: Command): void {
  addFilters(program.command('export').description('Write documents with what was read from them'))
    .argument('[ids...]', 'these documents; without any, all that the options leave')
    .addOption(new Option('--csv', 'a row a document (if not given, too)').conflicts('json'))
    .option('--json', 'an array of { document, result } as the API gives them')
    .addOption(new Option('--line-items', 'a row a line item, in CSV').conflicts('json'))
    .addOption(new Option('--tax-lines', 'a row a tax rate, in CSV').conflicts('json'))
    .option('--output <file>', 'instead of standard output')
    .addHelpText(
      'after',
      examples(
        ['numora export --schema invoice_v2 --status reviewed --csv > invoices.csv'],
        ['numora export --csv --line-items --output lines.csv doc_…'],
        ['numora export --json --created-after 2026-11-01T00:00:00Z'],
      ),
    )
    .action(async (ids, options) => (await import('../remote/export.ts')).exportDocuments(ids, options))
}

function addEval(program: Command): void {
  program
    .command('eval')
    .description('Read documents again with this version, before upgrading, and compare; nothing is changed')
    .requiredOption('--approved', 'the newest documents that people approved: what they approved is right')
    .addOption(schemas('--schema <schema>'))
    .option('--created-after <time>', 'ISO 8601', instant)
    .option('--created-before <time>', 'ISO 8601', instant)
    .option('--limit <n>', 'how many', wholeNumber(1, 100_000), 500)
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      examples(['numora eval --approved'], ['numora eval --approved --schema invoice_v2 --limit 100 --json']),
    )
    .action(async (options) => (await import('../eval/evaluate-approved.ts')).evaluateApproved(options))
}
