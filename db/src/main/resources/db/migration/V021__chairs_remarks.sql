-- What a chair remarked on going through the actions: theirs alone, and no part of what was said of an action.
CREATE TABLE chair_remark (
    id BIGINT NOT NULL PRIMARY KEY,
    board BIGINT NOT NULL REFERENCES board (id),
    action BIGINT NOT NULL REFERENCES action (id),
    remarked DATE,
    text VARCHAR DEFAULT '' NOT NULL,
    by_whom VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX chair_remark_board ON chair_remark (board);
CREATE INDEX chair_remark_action ON chair_remark (action);
