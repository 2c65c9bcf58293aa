-- AlterTable
ALTER TABLE "document_results" ADD COLUMN     "unused_fields" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "workspace_settings" ADD COLUMN     "unused_fields" JSONB NOT NULL DEFAULT '{}';
