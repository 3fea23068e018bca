-- Something somebody must do. Its reference is a label, not a key; RAG is not its state; it never closes by itself.
CREATE TABLE action (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    meeting BIGINT REFERENCES meeting (id),
    item BIGINT REFERENCES agenda_item (id),
    clause BIGINT REFERENCES clause (id),
    undertaking BIGINT REFERENCES undertaking (id),
    position INTEGER DEFAULT 0 NOT NULL,
    reference_printed VARCHAR DEFAULT '' NOT NULL,
    reference_number INTEGER DEFAULT 0 NOT NULL,
    reference_letter VARCHAR DEFAULT '' NOT NULL,
    raised_on DATE,
    raised_printed VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    due_on DATE,
    due_meeting BIGINT REFERENCES meeting (id),
    due_words VARCHAR DEFAULT '' NOT NULL,
    recurs VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL CHECK (state IN ('OPEN', 'PROMISED', 'ON_AGENDA', 'PARKED', 'DELIVERED', 'SUPERSEDED', 'CLOSED')),
    completed_on DATE,
    signed_off_on DATE,
    signed_off_by VARCHAR DEFAULT '' NOT NULL,
    rag VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (rag IN ('NOT_SAID', 'RED', 'AMBER', 'GREEN', 'BLUE', 'GREY')),
    rag_printed VARCHAR DEFAULT '' NOT NULL,
    rag_reason VARCHAR DEFAULT '' NOT NULL,
    origin VARCHAR(40) DEFAULT 'CLAUSE' NOT NULL CHECK (origin IN ('CLAUSE', 'UNDERTAKING', 'WORKSHOP', 'IMPORT', 'OTHER')),
    notes VARCHAR DEFAULT '' NOT NULL,
    source_file VARCHAR DEFAULT '' NOT NULL,
    source_row INTEGER DEFAULT 0 NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- Who must do it: a person, a post, a body or everybody, in the order printed.
CREATE TABLE action_owner (
    id BIGINT NOT NULL PRIMARY KEY,
    action BIGINT NOT NULL REFERENCES action (id),
    position INTEGER DEFAULT 0 NOT NULL,
    printed VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR(40) DEFAULT 'PERSON' NOT NULL CHECK (kind IN ('PERSON', 'POST', 'BODY', 'ALL', 'NOT_KNOWN')),
    person BIGINT REFERENCES person (id),
    organisation BIGINT REFERENCES organisation (id)
);

-- What was said about an action, when and by whom. Never overwritten; a later one stands beside it.
CREATE TABLE action_update (
    id BIGINT NOT NULL PRIMARY KEY,
    action BIGINT NOT NULL REFERENCES action (id),
    position INTEGER DEFAULT 0 NOT NULL,
    said DATE,
    said_printed VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    rag_printed VARCHAR DEFAULT '' NOT NULL,
    by_whom VARCHAR DEFAULT '' NOT NULL,
    recorded_at TIMESTAMP(3) WITH TIME ZONE,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- How an action hangs together with another, or with a meeting that heard of it.
CREATE TABLE action_link (
    id BIGINT NOT NULL PRIMARY KEY,
    action BIGINT NOT NULL REFERENCES action (id),
    other BIGINT REFERENCES action (id),
    meeting BIGINT REFERENCES meeting (id),
    item BIGINT REFERENCES agenda_item (id),
    kind VARCHAR(40) DEFAULT 'SUPERSEDES' NOT NULL CHECK (kind IN ('SUPERSEDES', 'MERGED_INTO', 'SPLIT_FROM', 'SAME_AS', 'REPORTED_AT')),
    state VARCHAR(40) DEFAULT 'OFFERED' NOT NULL CHECK (state IN ('OFFERED', 'ACCEPTED', 'REJECTED')),
    reason VARCHAR DEFAULT '' NOT NULL
);
