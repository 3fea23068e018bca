-- A day on which England does not work: a bank holiday, a one-off, or one that was moved.
CREATE TABLE holiday (
    id BIGINT NOT NULL PRIMARY KEY,
    day DATE NOT NULL,
    name VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR(40) DEFAULT 'BANK_HOLIDAY' NOT NULL CHECK (kind IN ('BANK_HOLIDAY', 'ONE_OFF', 'SUBSTITUTE_DAY')),
    moved_from DATE,
    source VARCHAR DEFAULT '' NOT NULL,
    status VARCHAR(40) DEFAULT 'PROCLAIMED' NOT NULL CHECK (status IN ('PROCLAIMED', 'EXPECTED'))
);

-- Days on which this council's offices are shut.
CREATE TABLE closure (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT REFERENCES board (id),
    since DATE NOT NULL,
    until DATE NOT NULL,
    name VARCHAR DEFAULT '' NOT NULL
);

-- A document that the program made: of what, when, for whom, from which state of the record.
CREATE TABLE produced_document (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT REFERENCES board (id),
    meeting BIGINT REFERENCES meeting (id),
    decision_case BIGINT REFERENCES decision_case (id),
    kind VARCHAR DEFAULT '' NOT NULL,
    format VARCHAR DEFAULT '' NOT NULL,
    style VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED')),
    file_name VARCHAR DEFAULT '' NOT NULL,
    folder VARCHAR DEFAULT '' NOT NULL,
    sha256 VARCHAR DEFAULT '' NOT NULL,
    pages INTEGER DEFAULT 0 NOT NULL,
    made_at TIMESTAMP(3) WITH TIME ZONE,
    made_by VARCHAR DEFAULT '' NOT NULL,
    journal_entry BIGINT DEFAULT 0 NOT NULL
);
