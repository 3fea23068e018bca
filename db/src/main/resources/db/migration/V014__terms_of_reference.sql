-- One version of what a board works by. The version in force on the day of a meeting judges that meeting for ever.
CREATE TABLE terms_of_reference (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    version VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'DRAFT' NOT NULL CHECK (state IN ('DRAFT', 'ADOPTED', 'UNDER_REVIEW')),
    since DATE,
    approved_by VARCHAR DEFAULT '' NOT NULL,
    approved_on DATE,
    review_on DATE,
    review_words VARCHAR DEFAULT '' NOT NULL,
    quorum BIGINT REFERENCES quorum_rule (id),
    decides VARCHAR(40) DEFAULT 'MAJORITY' NOT NULL CHECK (decides IN ('MAJORITY', 'CONSENSUS', 'UNANIMOUS')),
    casting_vote VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (casting_vote IN ('NOT_SAID', 'NO', 'YES')),
    non_voting_count VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (non_voting_count IN ('NOT_SAID', 'NO', 'YES')),
    deputies VARCHAR(40) DEFAULT 'AS_NAMED' NOT NULL CHECK (deputies IN ('AS_NAMED', 'NOTIFIED', 'CHAIR_AGREES', 'NONE')),
    chair_term VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (chair_term IN ('NOT_SAID', 'MUNICIPAL_YEAR', 'ANNIVERSARY')),
    reconvene_months INTEGER DEFAULT 0 NOT NULL,
    wait_minutes INTEGER DEFAULT 0 NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    replaces BIGINT REFERENCES terms_of_reference (id)
);
CREATE INDEX terms_of_reference_board ON terms_of_reference (board);
