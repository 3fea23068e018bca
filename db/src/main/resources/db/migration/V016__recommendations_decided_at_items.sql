-- What became of a recommendation at one item. A report that was put off comes to a later meeting and is decided again there.
CREATE TABLE recommendation_outcome (
    id BIGINT NOT NULL PRIMARY KEY,
    recommendation BIGINT NOT NULL REFERENCES recommendation (id),
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    outcome VARCHAR(40) DEFAULT 'PROPOSED' NOT NULL CHECK (outcome IN ('PROPOSED', 'AGREED', 'AGREED_AS_AMENDED', 'NOT_AGREED', 'DEFERRED', 'WITHDRAWN')),
    amended_text VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX recommendation_outcome_recommendation ON recommendation_outcome (recommendation);
CREATE INDEX recommendation_outcome_item ON recommendation_outcome (item);
