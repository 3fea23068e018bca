package org.minutebook.app.broken.meetings;

/** A name that says nothing. */
record ScreenManager(String name) {}
