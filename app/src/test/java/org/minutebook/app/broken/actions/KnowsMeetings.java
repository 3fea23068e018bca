package org.minutebook.app.broken.actions;

import org.minutebook.app.broken.meetings.UnknownToActions;

/** One screen that makes another. */
record KnowsMeetings(UnknownToActions meetings) {}
