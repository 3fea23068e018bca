-- What the first screen counts is counted from these alone, without a row of the log being read.
CREATE INDEX action_by_state ON action (state, board, raised_on, due_on);
CREATE INDEX action_by_due ON action (due_on, board, state, completed_on);
CREATE INDEX action_by_raised ON action (raised_on, board);
CREATE INDEX action_by_completed ON action (completed_on, board);
CREATE INDEX action_by_audience ON action (audience);
CREATE INDEX agenda_item_by_audience ON agenda_item (audience);
