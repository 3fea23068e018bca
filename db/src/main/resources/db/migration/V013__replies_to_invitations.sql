-- What somebody answered before a meeting. Who was there is another record.
CREATE TABLE reply (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    seat BIGINT NOT NULL REFERENCES seat (id),
    person BIGINT REFERENCES person (id),
    printed VARCHAR DEFAULT '' NOT NULL,
    comes VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (comes IN ('NOT_SAID', 'NO', 'YES')),
    said_on DATE,
    substitute_printed VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX reply_meeting ON reply (meeting);
