-- AlterTable
ALTER TABLE "documents" ADD COLUMN     "container_path" TEXT,
ADD COLUMN     "contents" JSONB;


