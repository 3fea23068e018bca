-- What the chair alone is told of an item, in the brief for the meeting.
ALTER TABLE agenda_item ADD COLUMN chairs_note VARCHAR DEFAULT '' NOT NULL;
