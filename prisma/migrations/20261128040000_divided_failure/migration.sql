-- Not written yet: processes of the version before do not know it.
ALTER TYPE "failure_code" ADD VALUE 'divided';
