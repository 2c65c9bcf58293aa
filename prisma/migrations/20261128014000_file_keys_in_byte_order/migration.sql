-- Storage lists its keys in the order of their bytes, and is compared with the documents in that order.
ALTER TABLE "documents" ALTER COLUMN "file_key" TYPE TEXT COLLATE "C";
