-- A contradiction between a page and a code on it is as weighty as one between a page and an e-invoice. The index on this
-- function stays right, since no row had this reason before.
CREATE OR REPLACE FUNCTION numora_review_rank(status document_status, reasons jsonb) RETURNS smallint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT CASE
    WHEN status <> 'review_required' THEN 9
    WHEN reasons = '[]' THEN 4
    WHEN reasons @? '$[*] ? (@.code == "vendor_bank_changed" || @.code == "possible_duplicate" || @.code == "near_duplicate" || @.code == "amount_unusual" || @.code == "hidden_text")' THEN 1
    WHEN reasons @? '$[*] ? (@.code == "amounts_do_not_add_up" || @.code == "missing_required" || @.code == "page_and_xml_differ" || @.code == "page_and_code_differ" || @.code == "not_this_document_type" || @.code == "several_documents" || @.code == "partly_read")' THEN 2
    ELSE 3
  END::smallint
$$;
