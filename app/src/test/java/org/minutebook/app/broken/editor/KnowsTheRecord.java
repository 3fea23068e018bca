package org.minutebook.app.broken.editor;

import org.minutebook.db.model.Minute;

/** A field that knows what it is filled from. */
record KnowsTheRecord(Minute minute) {}
