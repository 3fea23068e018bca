-- A vote may be on one recommendation that became no clause, and was taken at a time of the day.
ALTER TABLE vote ADD COLUMN recommendation BIGINT REFERENCES recommendation (id);
ALTER TABLE vote ADD COLUMN at TIME;
