-- AlterTable
ALTER TABLE "approval_outcomes" ADD COLUMN     "document_confidence" SMALLINT,
ADD COLUMN     "sources" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[];

-- AlterTable
ALTER TABLE "document_results" ADD COLUMN     "engine" JSONB,
ADD COLUMN     "recognised_pages" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "dry_runs" (
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "schema" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "failure_code" "failure_code",
    "reading" JSON,

    CONSTRAINT "dry_runs_pkey" PRIMARY KEY ("workspace_id","document_id")
);

-- AddForeignKey
ALTER TABLE "dry_runs" ADD CONSTRAINT "dry_runs_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


