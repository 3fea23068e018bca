-- What members said by e-mail about an item that no meeting has decided. It is consultation: nothing is resolved by it.
CREATE TABLE email_views (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL REFERENCES agenda_item (id),
    asked_by VARCHAR DEFAULT '' NOT NULL,
    asked_on DATE NOT NULL,
    asked VARCHAR DEFAULT '' NOT NULL,
    replies VARCHAR DEFAULT '' NOT NULL,
    ratify_at BIGINT REFERENCES agenda_item (id)
);
CREATE INDEX email_views_item ON email_views (item);
CREATE INDEX email_views_ratify_at ON email_views (ratify_at);
