-- Storage lists its keys in the order of their bytes, and is compared with the documents in that order.
-- numora:accepts type: the table is not rewritten, one index is; older processes compare keys only for equality.
ALTER TABLE "documents" ALTER COLUMN "file_key" TYPE TEXT COLLATE "C";
