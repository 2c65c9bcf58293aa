-- AlterTable
ALTER TABLE "document_results" ADD COLUMN     "tax_lines" JSON NOT NULL DEFAULT '[]';


