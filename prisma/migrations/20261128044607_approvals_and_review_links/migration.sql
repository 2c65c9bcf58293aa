-- CreateEnum
CREATE TYPE "review_link_role" AS ENUM ('reviewer', 'read_only');

-- AlterTable
ALTER TABLE "document_results" ADD COLUMN     "as_read" JSON;

-- CreateTable
CREATE TABLE "approval_outcomes" (
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "schema" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "is_by_key" BOOLEAN NOT NULL,
    "vendor_code" TEXT,
    "vendor_name" TEXT,
    "least_confidence" SMALLINT,
    "had_reasons" BOOLEAN NOT NULL,
    "is_changed" BOOLEAN NOT NULL,
    "outcomes" SMALLINT[],
    "confidences" SMALLINT[],

    CONSTRAINT "approval_outcomes_pkey" PRIMARY KEY ("workspace_id","document_id")
);

-- CreateTable
CREATE TABLE "review_links" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "review_link_role" NOT NULL,
    "origins" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace_settings" (
    "workspace_id" TEXT NOT NULL,
    "automatic_approval" JSONB NOT NULL DEFAULT '{}',
    "retention_days" INTEGER,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workspace_settings_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateIndex
CREATE INDEX "approval_outcomes_workspace_id_approved_at_idx" ON "approval_outcomes"("workspace_id", "approved_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "review_links_hash_key" ON "review_links"("hash");

-- CreateIndex
CREATE INDEX "review_links_workspace_id_document_id_id_idx" ON "review_links"("workspace_id", "document_id", "id" DESC);

-- AddForeignKey
ALTER TABLE "approval_outcomes" ADD CONSTRAINT "approval_outcomes_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_links" ADD CONSTRAINT "review_links_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_settings" ADD CONSTRAINT "workspace_settings_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;


