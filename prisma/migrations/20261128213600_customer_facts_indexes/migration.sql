-- numora:outside-transaction
DROP INDEX CONCURRENTLY IF EXISTS "document_facts_workspace_id_customer_tax_id_approved_at_idx";
CREATE INDEX CONCURRENTLY "document_facts_workspace_id_customer_tax_id_approved_at_idx" ON "document_facts"("workspace_id", "customer_tax_id", "approved_at");
DROP INDEX CONCURRENTLY IF EXISTS "document_facts_workspace_id_customer_name_approved_at_idx";
CREATE INDEX CONCURRENTLY "document_facts_workspace_id_customer_name_approved_at_idx" ON "document_facts"("workspace_id", "customer_name", "approved_at");
