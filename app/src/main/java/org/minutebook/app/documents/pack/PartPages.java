package org.minutebook.app.documents.pack;

/**
 * The numbers that a part took in a pack.
 *
 * @param from 0 where its pages do not count
 * @param to with the blank pages that fill it up
 */
public record PartPages(PackPart part, int from, int to, int pages, int blanks) {}
