-- numora:outside-transaction
CREATE INDEX CONCURRENTLY "layout_lessons_workspace_id_taught_at_document_id_field_idx" ON "layout_lessons"("workspace_id", "taught_at", "document_id", "field");
