-- AlterTable
ALTER TABLE "workspaces" ADD COLUMN     "vendors_version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "documents" ADD COLUMN     "near_duplicate_of" TEXT,
ADD COLUMN     "vendor_code" TEXT;

-- CreateTable
CREATE TABLE "document_facts" (
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "vendor_code" TEXT,
    "vendor_tax_id" TEXT,
    "vendor_name" TEXT,
    "vendor_iban" TEXT,
    "number" TEXT,
    "date" TEXT,
    "total" TEXT,
    "currency" TEXT,
    "likeness" BYTEA,
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_facts_pkey" PRIMARY KEY ("workspace_id","document_id")
);

-- CreateTable
CREATE TABLE "vendors" (
    "workspace_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tax_ids" TEXT[],
    "ibans" TEXT[],
    "aliases" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vendors_pkey" PRIMARY KEY ("workspace_id","code")
);

-- CreateTable
CREATE TABLE "vendor_keys" (
    "workspace_id" TEXT NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL, -- searched by its beginning
    "code" TEXT NOT NULL,

    CONSTRAINT "vendor_keys_pkey" PRIMARY KEY ("workspace_id","key","code")
);

-- CreateIndex
CREATE INDEX "document_facts_workspace_id_number_document_id_idx" ON "document_facts"("workspace_id", "number", "document_id" DESC);

-- CreateIndex
CREATE INDEX "document_facts_workspace_id_date_total_document_id_idx" ON "document_facts"("workspace_id", "date", "total", "document_id" DESC);

-- CreateIndex
CREATE INDEX "document_facts_workspace_id_vendor_code_approved_at_idx" ON "document_facts"("workspace_id", "vendor_code", "approved_at");

-- CreateIndex
CREATE INDEX "document_facts_workspace_id_vendor_tax_id_approved_at_idx" ON "document_facts"("workspace_id", "vendor_tax_id", "approved_at");

-- CreateIndex
CREATE INDEX "document_facts_workspace_id_vendor_name_approved_at_idx" ON "document_facts"("workspace_id", "vendor_name", "approved_at");

-- CreateIndex
CREATE INDEX "document_facts_workspace_id_vendor_iban_approved_at_idx" ON "document_facts"("workspace_id", "vendor_iban", "approved_at");

-- CreateIndex
CREATE INDEX "vendor_keys_workspace_id_code_idx" ON "vendor_keys"("workspace_id", "code");

-- AddForeignKey
ALTER TABLE "document_facts" ADD CONSTRAINT "document_facts_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vendors" ADD CONSTRAINT "vendors_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vendor_keys" ADD CONSTRAINT "vendor_keys_workspace_id_code_fkey" FOREIGN KEY ("workspace_id", "code") REFERENCES "vendors"("workspace_id", "code") ON DELETE CASCADE ON UPDATE CASCADE;


