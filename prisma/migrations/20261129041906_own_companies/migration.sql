-- AlterTable
ALTER TABLE "workspace_settings" ADD COLUMN     "own_companies" JSONB NOT NULL DEFAULT '[]';


