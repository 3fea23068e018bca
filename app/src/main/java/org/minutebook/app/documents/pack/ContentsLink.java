package org.minutebook.app.documents.pack;

/** A link on the front pages to a part of the pack. */
public sealed interface ContentsLink {

    /** The part that it opens, by its place among the pack's parts. */
    int to();

    /**
     * On words of the front pages, wherever they stand there.
     *
     * @param words at least one letter or digit; case and spaces do not matter
     */
    record OnWords(String words, int to) implements ContentsLink {}

    /**
     * On an area of a front page.
     *
     * @param part the front pages, by their place among the pack's parts
     * @param page from 0
     * @param left in the page's own units, as all four
     */
    record OnArea(int part, int page, float left, float bottom, float right, float top, int to)
            implements ContentsLink {}
}
