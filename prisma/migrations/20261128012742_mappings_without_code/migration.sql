-- AlterTable
ALTER TABLE "routes" ADD COLUMN     "conditions" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "mapping_versions" (
    "workspace_id" TEXT NOT NULL,
    "schema" TEXT NOT NULL,
    "destination_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mapping_versions_pkey" PRIMARY KEY ("workspace_id","schema","destination_id","version")
);

-- CreateTable
CREATE TABLE "lookup_tables" (
    "workspace_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "ignores_case" BOOLEAN NOT NULL,
    "row_count" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lookup_tables_pkey" PRIMARY KEY ("workspace_id","name")
);

-- CreateTable
CREATE TABLE "lookup_rows" (
    "workspace_id" TEXT NOT NULL,
    "table_name" TEXT NOT NULL,
    "match_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "lookup_rows_pkey" PRIMARY KEY ("workspace_id","table_name","match_key")
);

-- AddForeignKey
ALTER TABLE "mapping_versions" ADD CONSTRAINT "mapping_versions_workspace_id_destination_id_fkey" FOREIGN KEY ("workspace_id", "destination_id") REFERENCES "destinations"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lookup_tables" ADD CONSTRAINT "lookup_tables_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lookup_rows" ADD CONSTRAINT "lookup_rows_workspace_id_table_name_fkey" FOREIGN KEY ("workspace_id", "table_name") REFERENCES "lookup_tables"("workspace_id", "name") ON DELETE CASCADE ON UPDATE CASCADE;


-- Of mappings that were changed before, only the current version is known.
INSERT INTO "mapping_versions" ("workspace_id", "schema", "destination_id", "version", "body", "created_at")
SELECT "workspace_id", "schema", "destination_id", "version", "body", "updated_at" FROM "mappings";
