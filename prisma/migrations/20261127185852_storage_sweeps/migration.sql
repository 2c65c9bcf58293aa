-- AlterTable
ALTER TABLE "webhook_deliveries" ADD COLUMN     "external_id" TEXT;

-- CreateTable
CREATE TABLE "storage_sweeps" (
    "side" TEXT NOT NULL,
    "cursor" TEXT,
    "found" INTEGER NOT NULL DEFAULT 0,
    "found_last" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "storage_sweeps_pkey" PRIMARY KEY ("side")
);

-- CreateIndex
CREATE INDEX "documents_file_key_idx" ON "documents"("file_key");

-- CreateIndex
CREATE INDEX "webhook_deliveries_event_id_idx" ON "webhook_deliveries"("event_id");


