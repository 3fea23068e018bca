-- The figures of the first screen are always those of some boards: with the day first, the older index by board was taken, and every
-- row of the log was read.
DROP INDEX action_by_state;
DROP INDEX action_by_due;
DROP INDEX action_by_raised;
DROP INDEX action_by_completed;
CREATE INDEX action_by_state ON action (board, state, raised_on, due_on);
CREATE INDEX action_by_due ON action (board, due_on, state, completed_on);
CREATE INDEX action_by_raised ON action (board, raised_on);
CREATE INDEX action_by_completed ON action (board, completed_on);
