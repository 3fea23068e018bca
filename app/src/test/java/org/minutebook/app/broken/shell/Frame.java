package org.minutebook.app.broken.shell;

/** A frame. */
public record Frame(String name) {}
