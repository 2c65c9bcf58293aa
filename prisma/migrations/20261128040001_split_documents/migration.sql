-- AlterTable
ALTER TABLE "document_results" ADD COLUMN     "beginnings" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "documents" ADD COLUMN     "divided_into" JSONB,
ADD COLUMN     "parent_id" TEXT;


