-- numora:outside-transaction
DROP INDEX CONCURRENTLY IF EXISTS "layout_lessons_workspace_id_taught_at_document_id_field_idx";
CREATE INDEX CONCURRENTLY "layout_lessons_workspace_id_taught_at_document_id_field_idx" ON "layout_lessons"("workspace_id", "taught_at", "document_id", "field");
