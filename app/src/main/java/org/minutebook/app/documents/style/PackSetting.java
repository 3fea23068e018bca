package org.minutebook.app.documents.style;

import org.minutebook.db.model.HouseStyle.Layout;

/** How a council stamps and names its packs. Characters that a file name cannot hold become dashes. */
public enum PackSetting implements Wording {
    PAGE_STAMP("Stands at the foot of every page of a pack; blank prints none. Knows {page}.", "Page {page}"),
    ITEM_STAMP("Stands at the head of every page of an item; blank prints none. Knows {item}.", "Agenda Item {item}"),
    BLANK_PAGE("Stands on a page that only fills up.", "This page is intentionally left blank"),
    MISSING_PAPER("Stands in the place of a paper that could not be bound.", "This paper is not in this pack"),
    WITHHELD_PAGE(
            "Stands on a page of the public pack in the place of what is not public; blank puts none there. Knows"
                    + " {pages} (Page 9, Pages 9 - 10) and {paragraphs} of Schedule 12A.",
            "[{pages}: ]NOT FOR PUBLICATION[ by virtue of {paragraphs} of Part 1 of Schedule 12A to the Local"
                    + " Government Act 1972]"),
    PACK_TITLE("What a pack says of itself. Knows {name}, {board} and {day}.", "{name} and papers – {board}, {day}"),
    PACK_FILE(
            "The file name of a pack. Knows {name}, {board}, {short name}, {date} (2026-11-26) and {day}.",
            "{name} pack {short name} {date}"),
    RESTRICTED_PACK_FILE(
            "The file name of the pack with what is not public. Knows {name}, {board}, {short name}, {date} and {day}.",
            "{name} pack {short name} {date} NOT FOR PUBLICATION");

    private final String meaning;
    private final String usual;

    PackSetting(String meaning, String usual) {
        this.meaning = meaning;
        this.usual = usual;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String usual(Layout layout) {
        return usual;
    }
}
