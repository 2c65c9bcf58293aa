import { expect, test } from 'vitest'
import { findMigrationRisks } from './find-migration-risks.ts'
import { readMigrations } from './migrate.ts'

/** Applied before the rule existed; all processes had to be stopped for some of them. */
const lastUnchecked = '20261127220544_typed_database'

test('no migration breaks a process of the version before, or blocks a large table', () => {
  const risks = readMigrations()
    .filter(({ name }) => name > lastUnchecked)
    .flatMap(({ name, sql }) => findMigrationRisks(sql).map((risk) => ({ name, ...risk })))
  expect(risks).toEqual([])
})

test.each([
  ['drop', 'ALTER TABLE "documents" DROP COLUMN "sha256";'],
  ['drop', 'DROP TABLE "events";'],
  ['rename', 'ALTER TABLE "documents" RENAME COLUMN "schema" TO "kind";'],
  ['rename', `ALTER TYPE "route_mode" RENAME VALUE 'push' TO 'send';`],
  ['type', 'ALTER TABLE "documents" ALTER COLUMN "size_bytes" SET DATA TYPE BIGINT;'],
  ['not-null', 'ALTER TABLE "documents" ADD COLUMN "a" TEXT,\nADD COLUMN "b" INTEGER NOT NULL;'],
  ['not-null', 'ALTER TABLE "documents" ALTER COLUMN "sha256" SET NOT NULL;'],
  ['not-null', 'ALTER TABLE "documents" ALTER COLUMN "generation" DROP DEFAULT;'],
  ['rewrite', 'ALTER TABLE "events" ADD COLUMN "number" BIGSERIAL;'],
  ['rewrite', 'ALTER TABLE "events" ADD COLUMN "number" UUID DEFAULT gen_random_uuid();'],
  ['index', 'CREATE INDEX "x" ON "documents"("sha256");'],
  ['constraint', 'ALTER TABLE "events" ADD CONSTRAINT "x" FOREIGN KEY ("a") REFERENCES "b"("id");'],
  ['constraint', 'ALTER TABLE "events" ADD CONSTRAINT "x" UNIQUE ("a");'],
  ['rows', `UPDATE documents SET schema = 'invoice_v2';`],
  ['lock', 'TRUNCATE events;'],
  ['marker', 'CREATE INDEX CONCURRENTLY "x" ON "documents"("sha256");'],
  ['marker', '-- numora:outside-transaction\nCREATE INDEX CONCURRENTLY "x" ON "documents"("sha256");'],
  ['marker', '-- numora:outside-transaction\nCREATE TABLE "added" ();'],
])('refused as %s: %s', (rule, sql) => {
  expect(findMigrationRisks(sql).map((risk) => risk.rule)).toEqual([rule])
  expect(findMigrationRisks(`-- numora:accepts ${rule}: nothing uses it since 0.2.0\n${sql}`)).toEqual([])
  expect(findMigrationRisks(`-- numora:accepts ${rule}:\n${sql}`)).toHaveLength(1)
})

test.each([
  'CREATE TABLE "a" ("id" TEXT NOT NULL, "b" BIGSERIAL);\nCREATE INDEX "x" ON "a"("b");\nALTER TABLE "a" ADD CONSTRAINT "y" FOREIGN KEY ("b") REFERENCES "c"("id");',
  `ALTER TABLE "documents" ADD COLUMN "a" TEXT, ADD COLUMN "b" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];`,
  'ALTER TABLE "events" ADD CONSTRAINT "x" FOREIGN KEY ("a") REFERENCES "b"("id") NOT VALID;',
  `-- numora:outside-transaction\nALTER TABLE "events" VALIDATE CONSTRAINT "x";`,
  `-- numora:outside-transaction\nDROP INDEX CONCURRENTLY IF EXISTS "x";\nCREATE UNIQUE INDEX CONCURRENTLY "x" ON "documents"("sha256");`,
  `CREATE FUNCTION f() RETURNS void AS $$ UPDATE documents SET a = 1; DROP TABLE b; $$ LANGUAGE sql;`,
  `ALTER TYPE "failure_code" ADD VALUE 'divided';\n-- DROP TABLE in a comment;\nINSERT INTO words VALUES ('; DROP TABLE x');`,
])('allowed: %s', (sql) => {
  expect(findMigrationRisks(sql)).toEqual([])
})
