-- Answers are kept by API key. Those that were kept before belong to no key ('') and to every key of the workspace.
ALTER TABLE "idempotent_answers" ADD COLUMN "api_key_id" TEXT NOT NULL DEFAULT '';
ALTER TABLE "idempotent_answers" ALTER COLUMN "api_key_id" DROP DEFAULT;
ALTER TABLE "idempotent_answers" DROP CONSTRAINT "idempotent_answers_pkey",
  ADD CONSTRAINT "idempotent_answers_pkey" PRIMARY KEY ("workspace_id", "key", "api_key_id");

-- An id as the program makes them (TypeID: a prefix and a UUIDv7 in Crockford's base32), for rows that a statement adds.
CREATE FUNCTION "numora_new_id"("prefix" TEXT, "made_at" TIMESTAMPTZ) RETURNS TEXT
LANGUAGE sql VOLATILE AS $$
  SELECT prefix || '_' || string_agg(
    substr('0123456789abcdefghjkmnpqrstvwxyz', substring(bits FROM 5 * n + 1 FOR 5)::int + 1, 1), '' ORDER BY n)
  FROM (
    SELECT B'00' || ('x' || lpad(to_hex((extract(epoch FROM made_at) * 1000)::bigint), 12, '0') || '7'
      || substr(replace(gen_random_uuid()::text, '-', ''), 14))::bit(128) AS bits
  ) AS made, generate_series(0, 25) AS n
$$;
