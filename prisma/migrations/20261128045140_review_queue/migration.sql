-- AlterTable
ALTER TABLE "documents" ADD COLUMN     "assignee_id" TEXT,
ADD COLUMN     "search_version" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "summary" JSONB;

-- CreateTable
-- The words are stored apart, so that many rows are on one page.
CREATE TABLE "document_search" (
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "document_search_pkey" PRIMARY KEY ("workspace_id","document_id")
) WITH (toast_tuple_target = 128, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);

-- CreateTable
CREATE TABLE "comments" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
-- Rows change every few seconds, without a new entry in the index.
CREATE UNLOGGED TABLE "document_presence" (
    "workspace_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "name" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_presence_pkey" PRIMARY KEY ("workspace_id","document_id","actor_id")
) WITH (fillfactor = 50);

-- CreateTable
CREATE TABLE "views" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "is_shared" BOOLEAN NOT NULL,
    "owner" JSONB NOT NULL,
    "owner_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "views_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "document_search_words_idx" ON "document_search" USING GIN ("words") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "comments_workspace_id_document_id_id_idx" ON "comments"("workspace_id", "document_id", "id");

-- CreateIndex
CREATE INDEX "views_workspace_id_owner_id_idx" ON "views"("workspace_id", "owner_id");

-- AddForeignKey
ALTER TABLE "document_search" ADD CONSTRAINT "document_search_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_presence" ADD CONSTRAINT "document_presence_workspace_id_document_id_fkey" FOREIGN KEY ("workspace_id", "document_id") REFERENCES "documents"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "views" ADD CONSTRAINT "views_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- The documents with some words, in no order: by the index, also where the planner would rather read the whole table,
-- whose words are stored apart from its rows.
CREATE FUNCTION numora_documents_with(wanted tsquery, most bigint DEFAULT NULL) RETURNS TABLE ("workspace_id" text, "document_id" text)
LANGUAGE sql STABLE SET enable_seqscan = off
AS $$ SELECT "workspace_id", "document_id" FROM "document_search" WHERE "words" @@ wanted LIMIT most $$;

-- The place of a document in the queue: 1 where money is at risk, 2 where the result contradicts itself or is not whole, 3 for
-- all other reasons, 4 without any, 9 if it is not in review.
CREATE FUNCTION numora_review_rank(status document_status, reasons jsonb) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE
    WHEN status <> 'review_required' THEN 9
    WHEN reasons = '[]' THEN 4
    WHEN reasons @? '$[*] ? (@.code == "vendor_bank_changed" || @.code == "possible_duplicate" || @.code == "near_duplicate" || @.code == "amount_unusual" || @.code == "hidden_text")' THEN 1
    WHEN reasons @? '$[*] ? (@.code == "amounts_do_not_add_up" || @.code == "missing_required" || @.code == "page_and_xml_differ" || @.code == "not_this_document_type" || @.code == "several_documents" || @.code == "partly_read")' THEN 2
    ELSE 3
  END::smallint
$$;
