package org.minutebook.app.documents.tree;

/** What follows begins on a new page. */
public record PageBreak() implements Block {}
