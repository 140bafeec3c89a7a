"""Types from all evidence: what was seen or said of each place of JSON documents, then decided."""
