-- That a member confirmed what the register has of them, or that there is nothing to enter.
CREATE TABLE interest_confirmation (
    id BIGINT NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL REFERENCES person (id),
    confirmed_on DATE,
    taken_by VARCHAR DEFAULT '' NOT NULL
);
CREATE INDEX interest_confirmation_person ON interest_confirmation (person);
-- After how many months members are asked again; 0 is the twelve that most codes ask for.
ALTER TABLE board_practice ADD COLUMN confirm_months INTEGER DEFAULT 0 NOT NULL;
