-- How one board makes its agendas and packs. There is at most one for each board; what it does not say follows the house.
CREATE TABLE board_practice (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    late_items VARCHAR(40) DEFAULT 'LETTERED' NOT NULL CHECK (late_items IN ('LETTERED', 'AT_END', 'SUPPLEMENT')),
    starts_odd BOOLEAN DEFAULT FALSE NOT NULL,
    first_page INTEGER DEFAULT 0 NOT NULL,
    publish_by TIME,
    signatory VARCHAR DEFAULT '' NOT NULL,
    lead_line_end VARCHAR DEFAULT '' NOT NULL
);

-- A working date that one board keeps before each meeting, counted back from the meeting or from its publication.
CREATE TABLE board_deadline (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    position INTEGER DEFAULT 0 NOT NULL,
    event VARCHAR(40) DEFAULT 'CALL_FOR_PAPERS' NOT NULL CHECK (event IN ('CALL_FOR_PAPERS', 'DRAFT_REPORTS', 'CLEARANCE', 'CHAIRS_BRIEFING', 'FINAL_REPORTS', 'PUBLICATION', 'DESPATCH', 'PUBLIC_QUESTIONS', 'OTHER')),
    name VARCHAR DEFAULT '' NOT NULL,
    days INTEGER DEFAULT 0 NOT NULL,
    unit VARCHAR(40) DEFAULT 'CLEAR_WORKING_DAYS' NOT NULL CHECK (unit IN ('CLEAR_WORKING_DAYS', 'WORKING_DAYS', 'CALENDAR_DAYS')),
    counted_from VARCHAR(40) DEFAULT 'MEETING' NOT NULL CHECK (counted_from IN ('MEETING', 'PUBLICATION')),
    due_at TIME,
    source VARCHAR DEFAULT '' NOT NULL
);

-- An item that a board's agendas have by themselves.
CREATE TABLE standing_item (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    position INTEGER DEFAULT 0 NOT NULL,
    occasion VARCHAR(40) DEFAULT 'EVERY_MEETING' NOT NULL CHECK (occasion IN ('EVERY_MEETING', 'FIRST_OF_YEAR', 'ORDINARY', 'SPECIAL', 'WORKSHOP')),
    at_end BOOLEAN DEFAULT FALSE NOT NULL,
    heading BOOLEAN DEFAULT FALSE NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR(40) DEFAULT 'PROCEDURAL' NOT NULL CHECK (kind IN ('PROCEDURAL', 'DECISION', 'DISCUSSION', 'INFORMATION')),
    role VARCHAR(40) DEFAULT 'ORDINARY' NOT NULL CHECK (role IN ('ORDINARY', 'APOLOGIES', 'MINUTES', 'URGENT', 'DECLARATIONS', 'CHAIR', 'ELECTION', 'MATTERS_ARISING', 'FORWARD_PLAN', 'NEXT_MEETING', 'PUBLIC')),
    officer_line VARCHAR DEFAULT '' NOT NULL,
    minutes_allotted INTEGER DEFAULT 0 NOT NULL
);

-- A page that stands in every pack of a board: information for the public, conduct of the meeting, the interests flowchart.
CREATE TABLE standing_page (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    position INTEGER DEFAULT 0 NOT NULL,
    place VARCHAR(40) DEFAULT 'BEFORE_AGENDA' NOT NULL CHECK (place IN ('BEFORE_AGENDA', 'AFTER_AGENDA', 'END')),
    title VARCHAR DEFAULT '' NOT NULL,
    body VARCHAR DEFAULT '' NOT NULL,
    version INTEGER DEFAULT 0 NOT NULL,
    state VARCHAR(40) DEFAULT 'DRAFT' NOT NULL CHECK (state IN ('DRAFT', 'CURRENT', 'SUPERSEDED')),
    since DATE,
    replaces BIGINT REFERENCES standing_page (id)
);

-- One part of a meeting that was adjourned and went on: its days follow one another under one set of minutes.
CREATE TABLE sitting (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    position INTEGER DEFAULT 0 NOT NULL,
    day DATE NOT NULL,
    starts_at TIME,
    ends_at TIME,
    venue VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);

-- Something that was made public about a meeting, with the count as it stood that day. It is a certificate: it is never counted again.
CREATE TABLE notice (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT REFERENCES agenda_item (id),
    kind VARCHAR(40) DEFAULT 'AGENDA' NOT NULL CHECK (kind IN ('AGENDA', 'MEETING', 'SUPPLEMENT', 'LATE_ITEM', 'LATE_REPORT', 'POSTPONED', 'CANCELLED', 'VENUE')),
    published_on DATE NOT NULL,
    published_at TIME,
    place VARCHAR DEFAULT '' NOT NULL,
    published_by VARCHAR DEFAULT '' NOT NULL,
    clear_days INTEGER DEFAULT 0 NOT NULL,
    counted VARCHAR DEFAULT '' NOT NULL,
    excluded VARCHAR DEFAULT '' NOT NULL,
    met BOOLEAN DEFAULT FALSE NOT NULL,
    rule VARCHAR DEFAULT '' NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL
);

-- An agenda as it was issued. What stood on it then is kept with it.
CREATE TABLE agenda_version (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    number INTEGER DEFAULT 0 NOT NULL,
    kind VARCHAR(40) DEFAULT 'AGENDA' NOT NULL CHECK (kind IN ('AGENDA', 'SUPPLEMENT', 'REVISED')),
    name VARCHAR DEFAULT '' NOT NULL,
    issued_on DATE,
    issued_by VARCHAR DEFAULT '' NOT NULL,
    first_page INTEGER DEFAULT 0 NOT NULL,
    last_page INTEGER DEFAULT 0 NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL
);

-- One line of an agenda as it was issued.
CREATE TABLE agenda_version_item (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL REFERENCES agenda_version (id),
    item BIGINT REFERENCES agenda_item (id),
    position INTEGER DEFAULT 0 NOT NULL,
    heading BOOLEAN DEFAULT FALSE NOT NULL,
    number VARCHAR DEFAULT '' NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    officer_line VARCHAR DEFAULT '' NOT NULL,
    page_from INTEGER DEFAULT 0 NOT NULL,
    page_to INTEGER DEFAULT 0 NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- One body that a paper asks to decide, on its own day.
CREATE TABLE paper_decision (
    id BIGINT NOT NULL PRIMARY KEY,
    paper BIGINT NOT NULL REFERENCES paper (id),
    position INTEGER DEFAULT 0 NOT NULL,
    decision_maker VARCHAR DEFAULT '' NOT NULL,
    decides_on DATE,
    day_printed VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'TO_DECIDE' NOT NULL CHECK (state IN ('TO_DECIDE', 'DECIDED', 'REFERRED'))
);

-- Somebody who stands behind a paper: author, director, head of service.
CREATE TABLE paper_contact (
    id BIGINT NOT NULL PRIMARY KEY,
    paper BIGINT NOT NULL REFERENCES paper (id),
    position INTEGER DEFAULT 0 NOT NULL,
    role VARCHAR(40) DEFAULT 'AUTHOR' NOT NULL CHECK (role IN ('AUTHOR', 'DIRECTOR', 'ACCOUNTABLE_DIRECTOR', 'HEAD_OF_SERVICE', 'CONTACT')),
    person BIGINT REFERENCES person (id),
    name VARCHAR DEFAULT '' NOT NULL,
    post VARCHAR DEFAULT '' NOT NULL,
    organisation VARCHAR DEFAULT '' NOT NULL,
    telephone VARCHAR DEFAULT '' NOT NULL,
    email VARCHAR DEFAULT '' NOT NULL
);

-- A document on which a report rests. The list lasts as long as the report; the documents four years (LGA 1972 s100D, LGA 2000 s97).
CREATE TABLE background_paper (
    id BIGINT NOT NULL PRIMARY KEY,
    paper BIGINT NOT NULL REFERENCES paper (id),
    position INTEGER DEFAULT 0 NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    dated DATE,
    address VARCHAR DEFAULT '' NOT NULL,
    location VARCHAR DEFAULT '' NOT NULL,
    exempt_paragraph VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- Why the public may not see an item or a paper, and until when that is to be looked at again (LGA 1972 s100A and Schedule 12A).
CREATE TABLE exemption (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT REFERENCES agenda_item (id),
    paper BIGINT REFERENCES paper (id),
    confidential BOOLEAN DEFAULT FALSE NOT NULL,
    paragraphs VARCHAR DEFAULT '' NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL,
    public_interest VARCHAR DEFAULT '' NOT NULL,
    review_on DATE,
    decided_by VARCHAR DEFAULT '' NOT NULL,
    decided_on DATE,
    title_closed BOOLEAN DEFAULT FALSE NOT NULL,
    public_title VARCHAR DEFAULT '' NOT NULL
);

-- A finding of a rule that somebody accepted as it is, with the reason: it is still listed, but holds nothing up.
CREATE TABLE accepted_finding (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    rule VARCHAR DEFAULT '' NOT NULL,
    about VARCHAR DEFAULT '' NOT NULL,
    reason VARCHAR DEFAULT '' NOT NULL,
    accepted_by VARCHAR DEFAULT '' NOT NULL,
    accepted_on DATE
);

-- A request from the public to speak or to ask a question at a meeting.
CREATE TABLE public_request (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT REFERENCES agenda_item (id),
    position INTEGER DEFAULT 0 NOT NULL,
    kind VARCHAR(40) DEFAULT 'SPEAK' NOT NULL CHECK (kind IN ('SPEAK', 'QUESTION', 'PETITION')),
    name VARCHAR DEFAULT '' NOT NULL,
    interest VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    asked_on DATE,
    state VARCHAR(40) DEFAULT 'ASKED' NOT NULL CHECK (state IN ('ASKED', 'ACCEPTED', 'REFUSED')),
    name_may_be_published BOOLEAN DEFAULT FALSE NOT NULL,
    answer VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- A statutory or yearly duty that brings a matter back: the pharmaceutical needs assessment, the strategy, the Better Care Fund returns.
CREATE TABLE cycle (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    matter BIGINT REFERENCES matter (id),
    kind VARCHAR(40) DEFAULT 'PNA' NOT NULL CHECK (kind IN ('PNA', 'STRATEGY', 'NEEDS_ASSESSMENT', 'BETTER_CARE_PLAN', 'BETTER_CARE_RETURN', 'ANNUAL_REPORT', 'OTHER')),
    name VARCHAR DEFAULT '' NOT NULL,
    months INTEGER DEFAULT 0 NOT NULL,
    last_decided_on DATE,
    next_due_on DATE,
    lead_months INTEGER DEFAULT 0 NOT NULL,
    lead_printed VARCHAR DEFAULT '' NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'RUNNING' NOT NULL CHECK (state IN ('RUNNING', 'ENDED'))
);
