-- A line of the forward plan, dated or not.
CREATE TABLE forward_plan_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    matter BIGINT REFERENCES matter (id),
    meeting BIGINT REFERENCES meeting (id),
    position INTEGER DEFAULT 0 NOT NULL,
    planned_for DATE,
    planned_printed VARCHAR DEFAULT '' NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'PLANNED' NOT NULL CHECK (state IN ('PLANNED', 'ON_AGENDA', 'DONE', 'DROPPED')),
    note VARCHAR DEFAULT '' NOT NULL,
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- Who leads a line of the forward plan, as printed.
CREATE TABLE forward_plan_lead (
    id BIGINT NOT NULL PRIMARY KEY,
    entry BIGINT NOT NULL REFERENCES forward_plan_entry (id),
    position INTEGER DEFAULT 0 NOT NULL,
    printed VARCHAR DEFAULT '' NOT NULL,
    person BIGINT REFERENCES person (id)
);

-- Authority to decide between meetings: from which resolution, to whom, on what conditions.
CREATE TABLE delegation (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    clause BIGINT REFERENCES clause (id),
    recommendation BIGINT REFERENCES recommendation (id),
    person BIGINT REFERENCES person (id),
    delegate_printed VARCHAR DEFAULT '' NOT NULL,
    consultation VARCHAR DEFAULT '' NOT NULL,
    scope VARCHAR DEFAULT '' NOT NULL,
    limits VARCHAR DEFAULT '' NOT NULL,
    legal_basis VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'PROPOSED' NOT NULL CHECK (state IN ('PROPOSED', 'IN_FORCE', 'VARIED', 'REVOKED')),
    since DATE,
    until DATE
);

-- One decision made under delegation, from notice to outcome.
CREATE TABLE decision_case (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    delegation BIGINT REFERENCES delegation (id),
    reference VARCHAR DEFAULT '' NOT NULL,
    kind VARCHAR DEFAULT '' NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    applicant VARCHAR DEFAULT '' NOT NULL,
    notified_on DATE,
    notified_printed VARCHAR DEFAULT '' NOT NULL,
    due_on DATE,
    contentious VARCHAR(40) DEFAULT 'NOT_DECIDED' NOT NULL CHECK (contentious IN ('NOT_DECIDED', 'NO', 'YES')),
    deemed_by VARCHAR DEFAULT '' NOT NULL,
    decision_maker VARCHAR DEFAULT '' NOT NULL,
    opinion VARCHAR DEFAULT '' NOT NULL,
    limb VARCHAR DEFAULT '' NOT NULL,
    reasons VARCHAR DEFAULT '' NOT NULL,
    decided_on DATE,
    sent_on DATE,
    acknowledged_on DATE,
    outcome VARCHAR DEFAULT '' NOT NULL,
    state VARCHAR(40) DEFAULT 'NOTIFIED' NOT NULL CHECK (state IN ('NOTIFIED', 'CLASSIFIED', 'CIRCULATED', 'FEEDBACK_OPEN', 'FEEDBACK_CLOSED', 'DRAFTED', 'SENT', 'HEARING', 'CLOSED', 'WITHDRAWN')),
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- Premises in a case: the one that remains, the one that closes.
CREATE TABLE case_premises (
    id BIGINT NOT NULL PRIMARY KEY,
    decision_case BIGINT NOT NULL REFERENCES decision_case (id),
    position INTEGER DEFAULT 0 NOT NULL,
    part VARCHAR(40) DEFAULT 'REMAINS' NOT NULL CHECK (part IN ('REMAINS', 'CLOSES', 'OTHER')),
    name VARCHAR DEFAULT '' NOT NULL,
    address VARCHAR DEFAULT '' NOT NULL,
    wards VARCHAR DEFAULT '' NOT NULL
);

-- A dated step of a case: when it was due, when it was done, on what evidence.
CREATE TABLE case_stage (
    id BIGINT NOT NULL PRIMARY KEY,
    decision_case BIGINT NOT NULL REFERENCES decision_case (id),
    position INTEGER DEFAULT 0 NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    due_on DATE,
    done_on DATE,
    evidence VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL
);

-- Somebody who must be asked, or only told, in a case.
CREATE TABLE consultee (
    id BIGINT NOT NULL PRIMARY KEY,
    decision_case BIGINT NOT NULL REFERENCES decision_case (id),
    position INTEGER DEFAULT 0 NOT NULL,
    part VARCHAR DEFAULT '' NOT NULL,
    printed VARCHAR DEFAULT '' NOT NULL,
    person BIGINT REFERENCES person (id),
    organisation BIGINT REFERENCES organisation (id),
    duty VARCHAR(40) DEFAULT 'CONSULT' NOT NULL CHECK (duty IN ('CONSULT', 'INFORM')),
    sent_on DATE,
    replied_on DATE,
    conflict VARCHAR(40) DEFAULT 'NOT_ASKED' NOT NULL CHECK (conflict IN ('NOT_ASKED', 'NONE_DECLARED', 'DECLARED')),
    conflict_nature VARCHAR DEFAULT '' NOT NULL
);

-- What a consultee answered.
CREATE TABLE consultation_response (
    id BIGINT NOT NULL PRIMARY KEY,
    consultee BIGINT NOT NULL REFERENCES consultee (id),
    received DATE,
    text VARCHAR DEFAULT '' NOT NULL,
    view VARCHAR(40) DEFAULT 'NOT_CLEAR' NOT NULL CHECK (view IN ('NOT_CLEAR', 'SUPPORTS', 'OBJECTS', 'NO_OBJECTION')),
    audience VARCHAR(40) DEFAULT 'PUBLIC' NOT NULL CHECK (audience IN ('PUBLIC', 'RESTRICTED'))
);

-- A dated duty that runs from a start event.
CREATE TABLE clock (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT REFERENCES board (id),
    decision_case BIGINT REFERENCES decision_case (id),
    action BIGINT REFERENCES action (id),
    meeting BIGINT REFERENCES meeting (id),
    rule VARCHAR DEFAULT '' NOT NULL,
    title VARCHAR DEFAULT '' NOT NULL,
    starts_on DATE,
    start_event VARCHAR DEFAULT '' NOT NULL,
    evidence VARCHAR DEFAULT '' NOT NULL,
    due_on DATE,
    paused_on DATE,
    resumed_on DATE,
    met_on DATE,
    state VARCHAR(40) DEFAULT 'RUNNING' NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED'))
);
