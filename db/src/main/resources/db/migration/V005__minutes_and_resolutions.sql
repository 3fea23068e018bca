-- The text of one item's minute. Public and restricted text of an item are two minutes.
CREATE TABLE minute (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    opening VARCHAR DEFAULT '' NOT NULL,
    body VARCHAR DEFAULT '' NOT NULL,
    post_meeting_note VARCHAR DEFAULT '' NOT NULL,
    private_note VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- What was resolved on an item. Its parts are clauses.
CREATE TABLE resolution (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    position INTEGER DEFAULT 0 NOT NULL,
    lead VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    mover VARCHAR DEFAULT '' NOT NULL,
    seconder VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- One part of a resolution with its own verb, conditions and actions.
CREATE TABLE clause (
    id BIGINT NOT NULL PRIMARY KEY,
    resolution BIGINT NOT NULL REFERENCES resolution (id),
    recommendation BIGINT REFERENCES recommendation (id),
    position INTEGER DEFAULT 0 NOT NULL,
    letter VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    verb VARCHAR(40) DEFAULT 'NONE' NOT NULL CHECK (verb IN ('NONE', 'NOTED', 'AGREED', 'APPROVED', 'SUPPORTED', 'ENDORSED', 'WELCOMED', 'CONSIDERED', 'REQUESTED', 'DELEGATED', 'REFERRED', 'RECOMMENDED', 'ENCOURAGED', 'RATIFIED', 'ELECTED', 'DEFERRED', 'NOT_AGREED', 'OTHER')),
    referred_to VARCHAR DEFAULT '' NOT NULL,
    conditions VARCHAR DEFAULT '' NOT NULL
);

-- How a decision was taken, with its figures.
CREATE TABLE vote (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    clause BIGINT REFERENCES clause (id),
    manner VARCHAR(40) DEFAULT 'AGREED' NOT NULL CHECK (manner IN ('AGREED', 'SHOW_OF_HANDS', 'NAMED', 'RECORDED_ON_REQUEST', 'BALLOT')),
    in_favour INTEGER DEFAULT 0 NOT NULL,
    against INTEGER DEFAULT 0 NOT NULL,
    abstained INTEGER DEFAULT 0 NOT NULL,
    casting_vote VARCHAR(40) DEFAULT 'NOT_USED' NOT NULL CHECK (casting_vote IN ('NOT_USED', 'FOR', 'AGAINST')),
    outcome VARCHAR(40) DEFAULT 'CARRIED' NOT NULL CHECK (outcome IN ('CARRIED', 'LOST', 'TIED')),
    words VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- One member's vote in a named or recorded vote.
CREATE TABLE vote_cast (
    id BIGINT NOT NULL PRIMARY KEY,
    vote BIGINT NOT NULL REFERENCES vote (id),
    person BIGINT REFERENCES person (id),
    printed VARCHAR DEFAULT '' NOT NULL,
    way VARCHAR(40) DEFAULT 'FOR' NOT NULL CHECK (way IN ('FOR', 'AGAINST', 'ABSTAINED'))
);

-- A promise made in the discussion, outside any resolution.
CREATE TABLE undertaking (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    position INTEGER DEFAULT 0 NOT NULL,
    person BIGINT REFERENCES person (id),
    by_printed VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'UNLOGGED' NOT NULL CHECK (state IN ('UNLOGGED', 'LOGGED', 'REJECTED')),
    reason VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- That minutes were approved: at which meeting, signed by whom, subject to what.
CREATE TABLE approval (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    approved_at BIGINT REFERENCES meeting (id),
    item BIGINT REFERENCES agenda_item (id),
    state VARCHAR(40) DEFAULT 'APPROVED' NOT NULL CHECK (state IN ('APPROVED', 'SUBJECT_TO_CORRECTIONS', 'NOT_APPROVED')),
    words VARCHAR DEFAULT '' NOT NULL,
    signed_by VARCHAR DEFAULT '' NOT NULL,
    signed_on DATE
);

-- What a later minute changes in an earlier record. The earlier text stays.
CREATE TABLE correction (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    corrected_at BIGINT REFERENCES meeting (id),
    item BIGINT REFERENCES agenda_item (id),
    approval BIGINT REFERENCES approval (id),
    position INTEGER DEFAULT 0 NOT NULL,
    subject VARCHAR(40) DEFAULT 'ATTENDANCE' NOT NULL CHECK (subject IN ('ATTENDANCE', 'DECLARATION', 'MINUTE', 'RESOLUTION', 'OTHER')),
    attendance BIGINT REFERENCES attendance (id),
    declaration BIGINT REFERENCES declaration (id),
    corrected_item BIGINT REFERENCES agenda_item (id),
    was VARCHAR DEFAULT '' NOT NULL,
    becomes VARCHAR DEFAULT '' NOT NULL,
    words VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'PROPOSED' NOT NULL CHECK (state IN ('PROPOSED', 'AGREED', 'REJECTED'))
);
