-- Land in the register whose address may be printed: no home address ever is.
ALTER TABLE interest ADD COLUMN nobody_lives_there BOOLEAN DEFAULT FALSE NOT NULL;
