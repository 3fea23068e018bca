-- A subject that may come back to meeting after meeting.
CREATE TABLE matter (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    title VARCHAR DEFAULT '' NOT NULL,
    summary VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'OPEN' NOT NULL CHECK (state IN ('OPEN', 'DORMANT', 'CLOSED')),
    cycle VARCHAR DEFAULT '' NOT NULL,
    due_on DATE,
    lead_printed VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- A matter's appearance on one agenda. Its three numbers are text and freeze when the agenda is issued.
CREATE TABLE agenda_item (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    part BIGINT REFERENCES meeting_part (id),
    matter BIGINT REFERENCES matter (id),
    parent BIGINT REFERENCES agenda_item (id),
    position INTEGER DEFAULT 0 NOT NULL,
    heading BOOLEAN DEFAULT FALSE NOT NULL,
    agenda_number VARCHAR DEFAULT '' NOT NULL,
    taken_order INTEGER DEFAULT 0 NOT NULL,
    minute_number VARCHAR DEFAULT '' NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR(40) DEFAULT 'PROCEDURAL' NOT NULL CHECK (kind IN ('PROCEDURAL', 'DECISION', 'DISCUSSION', 'INFORMATION')),
    role VARCHAR(40) DEFAULT 'ORDINARY' NOT NULL CHECK (role IN ('ORDINARY', 'APOLOGIES', 'MINUTES', 'URGENT', 'DECLARATIONS', 'CHAIR', 'ELECTION', 'MATTERS_ARISING', 'FORWARD_PLAN', 'NEXT_MEETING', 'PUBLIC')),
    officer_line VARCHAR DEFAULT '' NOT NULL,
    minutes_allotted INTEGER DEFAULT 0 NOT NULL,
    late BOOLEAN DEFAULT FALSE NOT NULL,
    urgency_reason VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED')),
    exempt_paragraph VARCHAR DEFAULT '' NOT NULL
);

-- A document under one item or several: a report, a presentation, a plan.
CREATE TABLE paper (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    matter BIGINT REFERENCES matter (id),
    title VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR(40) DEFAULT 'REPORT' NOT NULL CHECK (kind IN ('REPORT', 'JOINT_REPORT', 'PRESENTATION', 'JOINT_PRESENTATION', 'POSITION_STATEMENT', 'VERBAL_UPDATE', 'ANNUAL_REPORT', 'PLAN', 'OTHER')),
    report_of VARCHAR DEFAULT '' NOT NULL,
    purpose_verb VARCHAR DEFAULT '' NOT NULL,
    purpose VARCHAR DEFAULT '' NOT NULL,
    authors VARCHAR DEFAULT '' NOT NULL,
    dated DATE,
    dated_printed VARCHAR DEFAULT '' NOT NULL,
    confidentiality VARCHAR DEFAULT '' NOT NULL,
    key_decision VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (key_decision IN ('NOT_SAID', 'NO', 'YES')),
    wards VARCHAR DEFAULT '' NOT NULL,
    impact_assessment VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (impact_assessment IN ('NOT_SAID', 'NO', 'YES')),
    privacy_assessment VARCHAR(40) DEFAULT 'NOT_SAID' NOT NULL CHECK (privacy_assessment IN ('NOT_SAID', 'NO', 'YES')),
    state VARCHAR(40) DEFAULT 'ASKED_FOR' NOT NULL CHECK (state IN ('ASKED_FOR', 'DRAFTING', 'IN_CLEARANCE', 'CLEARED', 'RECEIVED')),
    file BIGINT REFERENCES stored_file (id),
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- One labelled field of a structured report, in the order of its template.
CREATE TABLE paper_section (
    id BIGINT NOT NULL PRIMARY KEY,
    paper BIGINT NOT NULL REFERENCES paper (id),
    position INTEGER DEFAULT 0 NOT NULL,
    label VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- A paper before an item.
CREATE TABLE item_paper (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    paper BIGINT NOT NULL REFERENCES paper (id),
    position INTEGER DEFAULT 0 NOT NULL,
    marked VARCHAR DEFAULT '' NOT NULL,
    filed BOOLEAN DEFAULT FALSE NOT NULL,
    label VARCHAR DEFAULT '' NOT NULL
);

-- What a paper asks for. What was resolved is a clause.
CREATE TABLE recommendation (
    id BIGINT NOT NULL PRIMARY KEY,
    paper BIGINT NOT NULL REFERENCES paper (id),
    position INTEGER DEFAULT 0 NOT NULL,
    label VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    decision_maker VARCHAR DEFAULT '' NOT NULL,
    verb VARCHAR(40) DEFAULT 'NONE' NOT NULL CHECK (verb IN ('NONE', 'NOTED', 'AGREED', 'APPROVED', 'SUPPORTED', 'ENDORSED', 'WELCOMED', 'CONSIDERED', 'REQUESTED', 'DELEGATED', 'REFERRED', 'RECOMMENDED', 'ENCOURAGED', 'RATIFIED', 'ELECTED', 'DEFERRED', 'NOT_AGREED', 'OTHER')),
    amended_text VARCHAR DEFAULT '' NOT NULL,
    outcome VARCHAR(40) DEFAULT 'PROPOSED' NOT NULL CHECK (outcome IN ('PROPOSED', 'AGREED', 'AGREED_AS_AMENDED', 'NOT_AGREED', 'DEFERRED', 'WITHDRAWN'))
);

-- "Implications verified by": who cleared which area of a paper, and when.
CREATE TABLE clearance (
    id BIGINT NOT NULL PRIMARY KEY,
    paper BIGINT NOT NULL REFERENCES paper (id),
    position INTEGER DEFAULT 0 NOT NULL,
    area VARCHAR DEFAULT '' NOT NULL,
    person BIGINT REFERENCES person (id),
    printed VARCHAR DEFAULT '' NOT NULL,
    post VARCHAR DEFAULT '' NOT NULL,
    contact VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    verified_on DATE
);
