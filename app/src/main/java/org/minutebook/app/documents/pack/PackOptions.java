package org.minutebook.app.documents.pack;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;

/**
 * How a pack is bound.
 *
 * @param author the council
 * @param firstPage the first number of the run
 * @param pageStamp at the foot of every page, with {@code {page}} for its number; blank for none
 * @param itemStamp at the head of every page of an item, with {@code {item}} for its number; blank for none
 * @param blankText on a page that only fills up
 * @param missingText in place of a paper that could not be bound; says nothing of the reason
 * @param refuseTroubled whether a pack with such a paper is not written at all, as a final one
 * @param longestPaper a paper of more pages cannot be bound
 */
@RecordBuilder
public record PackOptions(
        String title,
        String author,
        String language,
        Instant created,
        int firstPage,
        String pageStamp,
        String itemStamp,
        String blankText,
        String missingText,
        boolean refuseTroubled,
        int longestPaper,
        List<ContentsLink> links) {

    /** A draft with the usual wording. */
    public static PackOptions of(String title, String author, Instant created, int firstPage) {
        return new PackOptions(
                title,
                author,
                "en-GB",
                created,
                firstPage,
                "Page {page}",
                "Agenda Item {item}",
                "This page is intentionally left blank",
                "This paper is not in this pack",
                false,
                1000,
                List.of());
    }

    public PackOptions stamped(String page, String item) {
        return with().pageStamp(page).itemStamp(item).build();
    }

    public PackOptions worded(String blank, String missing) {
        return with().blankText(blank).missingText(missing).build();
    }

    /** Not written at all where a paper cannot be bound. */
    public PackOptions asFinal() {
        return with().refuseTroubled(true).build();
    }

    public PackOptions longest(int pages) {
        return with().longestPaper(pages).build();
    }

    public PackOptions linked(List<ContentsLink> contents) {
        return with().links(List.copyOf(contents)).build();
    }

    private PackOptionsBuilder with() {
        return PackOptionsBuilder.builder(this);
    }
}
