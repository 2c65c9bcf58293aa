-- AlterTable
ALTER TABLE "document_results" ADD COLUMN     "boundaries" JSONB;


