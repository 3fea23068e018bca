package org.minutebook.app.broken.documents;

import org.minutebook.app.broken.meetings.UnknownToActions;

/** A document that knows the screen it was asked for on. */
record KnowsAScreen(UnknownToActions screen) {}
