-- One sitting of a board, planned or held.
CREATE TABLE meeting (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    day DATE NOT NULL,
    starts_at TIME,
    ends_at TIME,
    times_printed VARCHAR DEFAULT '' NOT NULL,
    day_printed VARCHAR DEFAULT '' NOT NULL,
    venue VARCHAR DEFAULT '' NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR(40) DEFAULT 'ORDINARY' NOT NULL CHECK (kind IN ('ORDINARY', 'SPECIAL', 'EXTRAORDINARY', 'ANNUAL', 'WORKSHOP', 'PRIVATE', 'VIRTUAL')),
    state VARCHAR(40) DEFAULT 'PLANNED' NOT NULL CHECK (state IN ('PLANNED', 'CALLED', 'ISSUED', 'HELD', 'INQUORATE', 'ADJOURNED', 'POSTPONED', 'CANCELLED')),
    minutes_state VARCHAR(40) DEFAULT 'NONE' NOT NULL CHECK (minutes_state IN ('NONE', 'DRAFT', 'WITH_CHAIR', 'PUBLISHED_DRAFT', 'APPROVED_SUBJECT_TO_CORRECTIONS', 'APPROVED')),
    mode VARCHAR(40) DEFAULT 'IN_PERSON' NOT NULL CHECK (mode IN ('IN_PERSON', 'HYBRID', 'REMOTE')),
    open_to_public BOOLEAN DEFAULT FALSE NOT NULL,
    municipal_year VARCHAR DEFAULT '' NOT NULL,
    number INTEGER DEFAULT 0 NOT NULL,
    first_minute_number INTEGER DEFAULT 0 NOT NULL,
    agenda_published_on DATE,
    issued_on DATE,
    replaces BIGINT REFERENCES meeting (id),
    note VARCHAR DEFAULT '' NOT NULL,
    cancelled_because VARCHAR DEFAULT '' NOT NULL
);

-- Who holds a seat, from when to when. Answers who was a member on a day.
CREATE TABLE membership (
    id BIGINT NOT NULL PRIMARY KEY,
    seat BIGINT NOT NULL REFERENCES seat (id),
    person BIGINT REFERENCES person (id),
    organisation BIGINT REFERENCES organisation (id),
    printed VARCHAR DEFAULT '' NOT NULL,
    post_printed VARCHAR DEFAULT '' NOT NULL,
    acting VARCHAR DEFAULT '' NOT NULL,
    since DATE,
    until DATE,
    changed_under VARCHAR DEFAULT '' NOT NULL,
    noted_at BIGINT REFERENCES meeting (id)
);

-- Somebody who may act for the holder of a seat.
CREATE TABLE substitute (
    id BIGINT NOT NULL PRIMARY KEY,
    seat BIGINT NOT NULL REFERENCES seat (id),
    person BIGINT REFERENCES person (id),
    printed VARCHAR DEFAULT '' NOT NULL,
    regime VARCHAR(40) DEFAULT 'NOTIFIED' NOT NULL CHECK (regime IN ('NOTIFIED', 'CHAIR_AGREES')),
    reason VARCHAR DEFAULT '' NOT NULL,
    since DATE,
    until DATE
);

-- An election or appointment to the chair or vice-chair of a board.
CREATE TABLE chair_appointment (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    person BIGINT REFERENCES person (id),
    printed VARCHAR DEFAULT '' NOT NULL,
    office VARCHAR(40) DEFAULT 'CHAIR' NOT NULL CHECK (office IN ('CHAIR', 'VICE_CHAIR')),
    municipal_year VARCHAR DEFAULT '' NOT NULL,
    elected_at BIGINT REFERENCES meeting (id),
    manner VARCHAR DEFAULT '' NOT NULL,
    since DATE,
    until DATE
);

-- A quorum that applied for a time. Its limbs say of whom it is composed.
CREATE TABLE quorum_rule (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    words VARCHAR DEFAULT '' NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    since DATE,
    until DATE
);

-- One condition of a quorum. All limbs of a rule must be met.
CREATE TABLE quorum_limb (
    id BIGINT NOT NULL PRIMARY KEY,
    rule BIGINT NOT NULL REFERENCES quorum_rule (id),
    position INTEGER DEFAULT 0 NOT NULL,
    test VARCHAR(40) DEFAULT 'AT_LEAST' NOT NULL CHECK (test IN ('AT_LEAST', 'FRACTION', 'AT_LEAST_FROM', 'ONE_OF_EACH')),
    count INTEGER DEFAULT 0 NOT NULL,
    numerator INTEGER DEFAULT 0 NOT NULL,
    denominator INTEGER DEFAULT 0 NOT NULL,
    counted_from VARCHAR DEFAULT '' NOT NULL
);

-- A part of a meeting, such as the part from which the public is excluded.
CREATE TABLE meeting_part (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    position INTEGER DEFAULT 0 NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    public_admitted BOOLEAN DEFAULT FALSE NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL
);
