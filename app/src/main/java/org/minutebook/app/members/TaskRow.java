package org.minutebook.app.members;

/** A member who has 28 days to register, with its dates and how it stands. */
public record TaskRow(String who, String says, String cure) {}
