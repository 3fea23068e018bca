package org.minutebook.app.broken.meetings;

/** Something of another screen. */
public record UnknownToActions(String name) {}
