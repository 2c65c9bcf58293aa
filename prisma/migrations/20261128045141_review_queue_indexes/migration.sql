-- numora:outside-transaction
DROP INDEX CONCURRENTLY IF EXISTS "documents_review_queue_idx";
CREATE INDEX CONCURRENTLY "documents_review_queue_idx" ON "documents" ("workspace_id", numora_review_rank("status", "review_reasons"), "id") WHERE "status" = 'review_required';
DROP INDEX CONCURRENTLY IF EXISTS "documents_review_reasons_idx";
CREATE INDEX CONCURRENTLY "documents_review_reasons_idx" ON "documents" USING gin ("review_reasons" jsonb_path_ops) WHERE "status" = 'review_required';
DROP INDEX CONCURRENTLY IF EXISTS "documents_assignee_idx";
CREATE INDEX CONCURRENTLY "documents_assignee_idx" ON "documents" ("workspace_id", "assignee_id", "status", "id" DESC) WHERE "assignee_id" IS NOT NULL;
DROP INDEX CONCURRENTLY IF EXISTS "documents_without_search_idx";
CREATE INDEX CONCURRENTLY "documents_without_search_idx" ON "documents" ("id") WHERE "search_version" = 0;
