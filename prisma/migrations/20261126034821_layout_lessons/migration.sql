-- CreateTable
CREATE TABLE "layout_lessons" (
    "workspace_id" TEXT NOT NULL,
    "schema" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "lesson" JSON NOT NULL,
    "taught_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "layout_lessons_pkey" PRIMARY KEY ("workspace_id","schema","key","field")
);

-- CreateIndex
CREATE INDEX "layout_lessons_workspace_id_document_id_idx" ON "layout_lessons"("workspace_id", "document_id");


