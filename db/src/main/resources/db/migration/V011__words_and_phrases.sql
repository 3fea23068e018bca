-- A word that this council spells so, whatever the dictionary says.
CREATE TABLE council_word (
    id BIGINT NOT NULL PRIMARY KEY,
    word VARCHAR DEFAULT '' NOT NULL
);

-- Words that minutes use again and again, with places in braces that the record fills.
CREATE TABLE phrase (
    id BIGINT NOT NULL PRIMARY KEY,
    position INTEGER DEFAULT 0 NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL
);
