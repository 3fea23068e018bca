package org.minutebook.app.documents.pack.paper;

/**
 * A bookmark of a paper.
 *
 * @param depth 0 for the outermost
 * @param page the page it opens, from 0, or -1 for none
 * @param view where on that page, as a PDF says it
 */
public record Bookmark(int depth, String title, int page, String view) {}
