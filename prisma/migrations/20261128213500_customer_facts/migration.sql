-- AlterTable
ALTER TABLE "document_facts" ADD COLUMN     "customer_name" TEXT,
ADD COLUMN     "customer_tax_id" TEXT;
