-- Ids are taken in blocks of 100, so that a long import does not ask once a row.
CREATE SEQUENCE record_id START WITH 1 INCREMENT BY 100;

-- Append-only: one line an act, each carrying the hash of the line before it. The body holds every row before and after, packed.
CREATE TABLE journal (
    entry BIGINT NOT NULL PRIMARY KEY,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    who VARCHAR DEFAULT '' NOT NULL,
    act VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    reverses BIGINT REFERENCES journal (entry),
    reversible BOOLEAN DEFAULT TRUE NOT NULL,
    body ${bytes} NOT NULL,
    previous VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL UNIQUE
);

-- Which rows an entry touched, so that a record's history is found without unpacking the journal.
CREATE TABLE journal_touch (
    entry BIGINT NOT NULL REFERENCES journal (entry),
    kind VARCHAR(40) NOT NULL,
    record BIGINT NOT NULL,
    PRIMARY KEY (kind, record, entry)
);

-- The bytes of stored files, once for each content.
CREATE TABLE file_content (
    sha256 VARCHAR(64) NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    content ${bytes} NOT NULL
);

-- What somebody is typing: on disk within a second, an act of the journal when the typing rests.
CREATE TABLE draft (
    place VARCHAR(200) NOT NULL PRIMARY KEY,
    text VARCHAR NOT NULL,
    at TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- Facts about the book itself.
CREATE TABLE book_fact (
    name VARCHAR(100) NOT NULL PRIMARY KEY,
    fact VARCHAR NOT NULL
);

CREATE INDEX meeting_by_board_and_day ON meeting (board, day);
CREATE INDEX action_by_board_and_position ON action (board, position, id);
CREATE INDEX action_by_reference ON action (board, reference_number);
CREATE UNIQUE INDEX minute_of_item ON minute (item, audience);
