-- CreateTable
CREATE TABLE "rate_limits" (
    "api_key_id" TEXT NOT NULL,
    "taken" INTEGER NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("api_key_id")
);
