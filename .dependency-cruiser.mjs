// Which package may import which. These rules are the architecture: do not change them only to make a build pass.

const anything = ['[^/]+']

/** Folder → the Numora packages that it may import. Test files may import anything. */
const mayImport = {
  'packages/contract': [],
  'packages/domain': ['contract'],
  'packages/sandbox': [],
  'packages/extraction': ['contract', 'domain', 'sandbox'],
  'packages/postgres': ['contract'],
  'packages/samples': ['contract'],
  'packages/core': ['contract', 'domain', 'destinations', 'sandbox'],
  'packages/destinations': ['contract', 'domain'],
  'packages/client': ['contract'],
  'packages/testkit': anything,
  'apps/api': ['contract', 'domain', 'core', 'extraction/src/render.ts'],
  'apps/worker': ['contract', 'domain', 'core', 'extraction'],
  'apps/review': ['contract', 'domain', 'client'],
  'apps/cli': anything,
}

const tests =
  '[.](test|test-d|test-suite|stand-in)[.]ts$|/(bench|build|e2e|eval|examples|faults|generate|test|train)/|vitest[.]config[.]ts$'

const layers = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `imports-of-${folder.replace('/', '-')}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: tests },
  to: {
    path: '^(apps|packages)/',
    pathNot: [folder, ...allowed.map((name) => `(apps|packages)/${name}`)].map((path) => `^${path}(/|$)`),
  },
}))

export default {
  forbidden: [
    ...layers,
    {
      name: 'every-package-has-a-row',
      comment: 'A new package or app gets its row in the table above.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: Object.keys(mayImport).map((folder) => `^${folder}/`) },
      to: {},
    },
    {
      name: 'testkit-only-in-tests',
      severity: 'error',
      from: { pathNot: ['^packages/testkit/', tests] },
      to: { path: '^packages/testkit/' },
    },
    {
      name: 'insides-of-core-only-in-tests',
      severity: 'error',
      from: { pathNot: ['^packages/testkit/', tests] },
      to: { path: '^packages/core/src/testing[.]ts$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'help-loads-no-commands',
      comment: 'What every command loads stays small: the rest of a command is imported when it runs.',
      severity: 'error',
      from: { path: '^apps/cli/src/([^/]+|commands/[^/]+)[.]ts$', pathNot: [tests, '/(index|doctor)[.]ts$'] },
      to: {
        path: '^packages/(core|extraction|client)/',
        // It reads one line of a file.
        pathNot: '^packages/extraction/src/version[.]ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'runs-in-browsers',
      comment: 'The contract, the rules and the client also run where there is no Node.',
      severity: 'error',
      from: { path: '^packages/(contract|domain|client)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'prisma-only-in-core',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: ['^packages/core/', tests] },
      to: { path: ['node_modules/(@prisma|[.]prisma|pg-boss)/', '^packages/core/src/generated/'] },
    },
    {
      name: 'by-the-front-door',
      comment: 'Import a package by its name, not by a path into it.',
      severity: 'error',
      from: { path: '^((?:apps|packages)/[^/]+)/', pathNot: tests },
      to: { path: '^(apps|packages)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'jobs-only-by-follow-ups',
      comment:
        'A job is queued by what follows from an event, or, when a job is due, by the lane that began it.',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: ['^packages/core/src/(follow-ups/|lanes[.]ts$)', tests] },
      to: { path: '^packages/core/src/enqueue[.]ts$' },
    },
    {
      name: 'follow-ups-only-by-transition',
      comment:
        'Besides: the next attempt or step of a job, work that lost its job, and what is sent to one endpoint.',
      severity: 'error',
      from: {
        path: '^packages/core/src/',
        pathNot: [
          '^packages/core/src/(follow-ups/|transition[.]ts$|documents/create-documents[.]ts$)',
          '^packages/core/src/(documents/(erase-keys|fetch|ingest)|delivery/(record-(notification|outcome)|settle)|webhooks/notify|requeue)[.]ts$',
          '^packages/core/src/workflows/(join-delivery|record-step)[.]ts$',
          '^packages/core/src/webhooks/(disable-endpoint|redeliver|replay-events|test-endpoint)[.]ts$',
          tests,
        ],
      },
      to: {
        path: '^packages/core/src/follow-ups/(erasure|learning|pushes|reading|runs|webhooks)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    exclude: { path: '/(built|dist)/' },
    doNotFollow: { path: ['node_modules', '^packages/core/src/generated/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
