-- CreateTable
CREATE TABLE "destination_tokens" (
    "workspace_id" TEXT NOT NULL,
    "destination_id" TEXT NOT NULL,
    "sealed_token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "obtained_for" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "destination_tokens_pkey" PRIMARY KEY ("workspace_id","destination_id")
);

-- AddForeignKey
ALTER TABLE "destination_tokens" ADD CONSTRAINT "destination_tokens_workspace_id_destination_id_fkey" FOREIGN KEY ("workspace_id", "destination_id") REFERENCES "destinations"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


