-- Until now, documents were submitted under the schema that they are read by.
ALTER TABLE "documents" ADD COLUMN "submitted_schema" TEXT;
UPDATE "documents" SET "submitted_schema" = "schema";
ALTER TABLE "documents" ALTER COLUMN "submitted_schema" SET NOT NULL;

-- DropIndex
DROP INDEX "documents_workspace_id_schema_external_id_key";

-- CreateIndex
CREATE UNIQUE INDEX "documents_workspace_id_submitted_schema_external_id_key" ON "documents"("workspace_id", "submitted_schema", "external_id");

-- A process of the version before goes on beside this database until it is replaced, and does not know the column.
CREATE FUNCTION "numora_submitted_schema"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."submitted_schema" := NEW."schema";
  RETURN NEW;
END $$;
CREATE TRIGGER "documents_submitted_schema" BEFORE INSERT ON "documents"
  FOR EACH ROW WHEN (NEW."submitted_schema" IS NULL) EXECUTE FUNCTION "numora_submitted_schema"();
