-- Until now, documents were submitted under the schema that they are read by.
ALTER TABLE "documents" ADD COLUMN "submitted_schema" TEXT;
UPDATE "documents" SET "submitted_schema" = "schema";
ALTER TABLE "documents" ALTER COLUMN "submitted_schema" SET NOT NULL;

-- DropIndex
DROP INDEX "documents_workspace_id_schema_external_id_key";

-- CreateIndex
CREATE UNIQUE INDEX "documents_workspace_id_submitted_schema_external_id_key" ON "documents"("workspace_id", "submitted_schema", "external_id");
