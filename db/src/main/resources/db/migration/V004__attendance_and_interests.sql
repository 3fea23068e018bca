-- That somebody was there, or sent apologies, as the minutes print it.
CREATE TABLE attendance (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    person BIGINT REFERENCES person (id),
    seat BIGINT REFERENCES seat (id),
    position INTEGER DEFAULT 0 NOT NULL,
    printed VARCHAR DEFAULT '' NOT NULL,
    post_printed VARCHAR DEFAULT '' NOT NULL,
    organisation_printed VARCHAR DEFAULT '' NOT NULL,
    capacity VARCHAR(40) DEFAULT 'MEMBER' NOT NULL CHECK (capacity IN ('MEMBER', 'SUBSTITUTE', 'OFFICER', 'IN_ATTENDANCE', 'OBSERVER', 'GUEST')),
    presence VARCHAR(40) DEFAULT 'PRESENT' NOT NULL CHECK (presence IN ('PRESENT', 'APOLOGIES', 'ABSENT')),
    remote BOOLEAN DEFAULT FALSE NOT NULL,
    acting_for BIGINT REFERENCES person (id),
    acting_for_printed VARCHAR DEFAULT '' NOT NULL,
    column_printed VARCHAR(40) DEFAULT 'LEFT' NOT NULL CHECK (column_printed IN ('LEFT', 'RIGHT')),
    note VARCHAR DEFAULT '' NOT NULL
);

-- When or for which item somebody was there: arrived, left, out for one item, only for one item.
CREATE TABLE attendance_span (
    id BIGINT NOT NULL PRIMARY KEY,
    attendance BIGINT NOT NULL REFERENCES attendance (id),
    position INTEGER DEFAULT 0 NOT NULL,
    kind VARCHAR(40) DEFAULT 'ARRIVED' NOT NULL CHECK (kind IN ('ARRIVED', 'LEFT', 'OUT_FOR', 'ONLY_FOR')),
    item BIGINT REFERENCES agenda_item (id),
    at TIME,
    approximate BOOLEAN DEFAULT FALSE NOT NULL,
    printed VARCHAR DEFAULT '' NOT NULL
);

-- Who was in the chair, for which run of items.
CREATE TABLE meeting_chair (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    position INTEGER DEFAULT 0 NOT NULL,
    person BIGINT REFERENCES person (id),
    attendance BIGINT REFERENCES attendance (id),
    printed VARCHAR DEFAULT '' NOT NULL,
    from_item BIGINT REFERENCES agenda_item (id),
    to_item BIGINT REFERENCES agenda_item (id)
);

-- An interest stated at a meeting, in the council's own label with a class beside it.
CREATE TABLE declaration (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    position INTEGER DEFAULT 0 NOT NULL,
    person BIGINT REFERENCES person (id),
    printed VARCHAR DEFAULT '' NOT NULL,
    label_printed VARCHAR DEFAULT '' NOT NULL,
    interest_class VARCHAR(40) DEFAULT 'NOT_CLASSED' NOT NULL CHECK (interest_class IN ('NOT_CLASSED', 'PECUNIARY', 'NON_PECUNIARY', 'PERSONAL', 'PREJUDICIAL', 'OTHER')),
    nature VARCHAR DEFAULT '' NOT NULL,
    scope VARCHAR(40) DEFAULT 'ITEM' NOT NULL CHECK (scope IN ('ITEM', 'ITEMS', 'AGENDA', 'STANDING')),
    scope_printed VARCHAR DEFAULT '' NOT NULL,
    conduct VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (conduct IN ('NOT_SAID', 'REMAINED', 'LEFT')),
    took_part VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (took_part IN ('NOT_SAID', 'NO', 'YES')),
    voted VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (voted IN ('NOT_SAID', 'NO', 'YES')),
    left_at TIME,
    returned_at TIME,
    words_printed VARCHAR DEFAULT '' NOT NULL,
    sensitive BOOLEAN DEFAULT FALSE NOT NULL,
    register_due_on DATE,
    register_done_on DATE,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- An item that a declaration covers.
CREATE TABLE declaration_item (
    id BIGINT NOT NULL PRIMARY KEY,
    declaration BIGINT NOT NULL REFERENCES declaration (id),
    item BIGINT NOT NULL REFERENCES agenda_item (id)
);

-- "None" as a fact of the record: no interests, no apologies, no urgent items.
CREATE TABLE none_recorded (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    subject VARCHAR(40) DEFAULT 'INTERESTS' NOT NULL CHECK (subject IN ('INTERESTS', 'PECUNIARY_INTERESTS', 'OTHER_INTERESTS', 'APOLOGIES', 'SUBSTITUTES', 'URGENT_ITEMS', 'PUBLIC_QUESTIONS')),
    words VARCHAR DEFAULT '' NOT NULL
);

-- An entry in the standing register of interests.
CREATE TABLE interest (
    id BIGINT NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    head VARCHAR DEFAULT '' NOT NULL,
    of_whom VARCHAR(40) DEFAULT 'SELF' NOT NULL CHECK (of_whom IN ('SELF', 'SPOUSE_OR_PARTNER')),
    nature VARCHAR DEFAULT '' NOT NULL,
    value_printed VARCHAR DEFAULT '' NOT NULL,
    sensitive BOOLEAN DEFAULT FALSE NOT NULL,
    since DATE,
    until DATE,
    notified_on DATE,
    confirmed_on DATE,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- Leave to speak or vote in spite of an interest.
CREATE TABLE dispensation (
    id BIGINT NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    matter BIGINT REFERENCES matter (id),
    interest BIGINT REFERENCES interest (id),
    granted_by VARCHAR DEFAULT '' NOT NULL,
    granted_on DATE,
    until DATE,
    limits VARCHAR DEFAULT '' NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL
);
