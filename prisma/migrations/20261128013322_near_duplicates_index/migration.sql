-- numora:outside-transaction
DROP INDEX CONCURRENTLY IF EXISTS "documents_workspace_id_near_duplicate_of_idx";
CREATE INDEX CONCURRENTLY "documents_workspace_id_near_duplicate_of_idx" ON "documents"("workspace_id", "near_duplicate_of");
