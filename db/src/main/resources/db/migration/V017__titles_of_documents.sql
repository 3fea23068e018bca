-- Of what a document is, where neither the board nor a meeting says it: the title of a report.
ALTER TABLE produced_document ADD COLUMN title VARCHAR DEFAULT '' NOT NULL;
