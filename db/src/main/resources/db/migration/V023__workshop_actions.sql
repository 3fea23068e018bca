-- What a workshop recommends to do, line by line of its table. An action only where a board approved it.
CREATE TABLE workshop_action (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    position INTEGER DEFAULT 0 NOT NULL,
    number INTEGER DEFAULT 0 NOT NULL,
    theme VARCHAR DEFAULT '' NOT NULL,
    key_points VARCHAR DEFAULT '' NOT NULL,
    text VARCHAR DEFAULT '' NOT NULL,
    timescale VARCHAR DEFAULT '' NOT NULL,
    lead VARCHAR DEFAULT '' NOT NULL,
    item BIGINT REFERENCES agenda_item (id),
    action BIGINT REFERENCES action (id)
);
CREATE INDEX workshop_action_meeting ON workshop_action (meeting);
CREATE INDEX workshop_action_item ON workshop_action (item);
CREATE INDEX workshop_action_action ON workshop_action (action);
