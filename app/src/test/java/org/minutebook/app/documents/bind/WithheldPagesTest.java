package org.minutebook.app.documents.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.pack.SmallPapers.paper;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.db.change.AskForPaper;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ExemptionBuilder;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StyleSetting;

/** What the public pack says of the pages that it leaves out. */
@Execution(ExecutionMode.CONCURRENT)
class WithheldPagesTest {
    @TempDir
    Path dir;

    /** Report 2 pages, rates 1, map 1, prices 2; rates and prices are not public. */
    @Test
    void onePageSaysWhichPagesOfAnItemAreNotPublicAndWhy() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, false, 5)) {
            Id<AgendaItem> item = meeting.item("First");
            meeting.pdf(item, "report", 2);
            Id<Paper> rates = meeting.pdf(item, "rates", 1);
            meeting.close(rates);
            exempt(meeting, rates, "3");
            meeting.pdf(item, "map", 1);
            meeting.close(meeting.pdf(item, "prices", 2));
            meeting.issue();

            MadePack open = meeting.packs().first(Audience.PUBLIC).orElseThrow();

            assertEquals(
                    List.of("Pages 7, 9 - 10: NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A to"
                            + " the Local Government Act 1972"),
                    PackBook.notices(open));
            assertEquals("5 6 7 8", PackBook.numbers(open));
        }
    }

    @Test
    void aCouncilMayWantNoSuchPage() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, false, 5)) {
            meeting.book()
                    .apply(new Act<>(
                            "Want none",
                            writing -> writing.add(new StyleSetting(Id.of(2), Id.of(1), "Withheld page", ""))));
            Id<AgendaItem> item = meeting.item("First");
            meeting.pdf(item, "report", 3);
            meeting.close(meeting.pdf(item, "rates", 1));
            meeting.pdf(item, "map", 2);
            meeting.issue();

            MadePack open = meeting.packs().first(Audience.PUBLIC).orElseThrow();

            assertEquals(List.of(), PackBook.notices(open));
            assertEquals("5 6 7 9 10", PackBook.numbers(open));
        }
    }

    @Test
    void whatIsStillToComeLeavesNoGapAndNoPageForOne() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, false, 5)) {
            Id<AgendaItem> item = meeting.item("First");
            meeting.pdf(item, "report", 3);
            meeting.close(meeting.book()
                    .apply(new AskForPaper(item, "rates", "Appendix 1"))
                    .result());
            meeting.pdf(meeting.item("Second"), "second", 2);
            meeting.issue();

            MadePack open = meeting.packs().first(Audience.PUBLIC).orElseThrow();

            assertEquals(List.of(), PackBook.notices(open));
            assertEquals("5 6 7 8 9", PackBook.numbers(open));
        }
    }

    private static void exempt(PackBook meeting, Id<Paper> paper, String paragraphs) throws Exception {
        meeting.book()
                .apply(new Act<>(
                        "Say why",
                        writing -> writing.add(ExemptionBuilder.builder()
                                .id(Id.of(1))
                                .paper(paper)
                                .paragraphs(paragraphs)
                                .build())));
    }
}
