package org.minutebook.app.documents.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.pack.SmallPapers.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.app.documents.AgendaRequest;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.change.AddLateItem;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;

/** The pages that a pack takes, from the record: as Thurrock printed them on 22 June 2023 (catalogue F4). */
@Execution(ExecutionMode.CONCURRENT)
class PageRunTest {
    /** Papers of items 4 to 10, and what the agenda of that day printed beside them. */
    private static final int[] COUNTS = {8, 34, 12, 36, 56, 56, 2};

    private static final List<String> PRINTED =
            List.of("5 - 12", "13 - 46", "47 - 58", "59 - 94", "95 - 150", "151 - 206", "207 - 208");

    @TempDir
    Path dir;

    @Test
    void theAgendaOfSevenPapersPrintsTheirPages() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, true, 5)) {
            for (String title : List.of("Apologies", "Minutes", "Interests")) {
                meeting.item(title);
            }
            for (int i = 0; i < COUNTS.length; i++) {
                meeting.pdf(meeting.item("Matter " + (char) ('A' + i)), "paper" + i, COUNTS[i]);
            }
            meeting.issue();

            MadePack made = meeting.packs().first(Audience.PUBLIC).orElseThrow();

            List<String> expected = new ArrayList<>();
            for (int i = 0; i < PRINTED.size(); i++) {
                expected.add((i + 4) + ": " + PRINTED.get(i).replace(" ", ""));
            }
            assertEquals(expected, PackBook.ranges(made));
            assertEquals(208, made.lastPage());
            Path pack = made.file().orElseThrow();
            List<String> pages = texts(pack);
            int front = made.pages() - (208 - 4);
            String agenda = String.join(" ", pages.subList(0, front));
            for (int i = 0; i < PRINTED.size(); i++) {
                String row = (i + 4) + " Matter " + (char) ('A' + i) + " " + PRINTED.get(i);
                assertEquals(true, agenda.replace(" | ", " ").contains(row), () -> row + " is not in " + agenda);
            }
            assertEquals("Agenda Item 10 | paper6 page 2 | Page 208", pages.getLast());
            try (PDDocument pdf = Loader.loadPDF(pack.toFile())) {
                String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
                assertEquals("5", labels[front]);
                assertEquals("208", labels[labels.length - 1]);
            }
            // the agenda by itself says so too, once its pack is made
            Path html = dir.resolve("agenda.html");
            new Exporting(meeting.book(), "the clerk")
                    .agenda(AgendaRequest.of(PackBook.MEETING, Audience.PUBLIC, Format.HTML, html, false));
            String web = Files.readString(html);
            PRINTED.forEach(range -> assertEquals(true, web.contains(range), () -> range + " is not in the web page"));
        }
    }

    @Test
    void anItemOfThirtyThreePagesIsFilledUpToAnEvenOne() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, true, 5)) {
            meeting.pdf(meeting.item("First"), "first", 33);
            meeting.pdf(meeting.item("Second"), "second", 2);
            meeting.issue();

            MadePack made = meeting.packs().first(Audience.PUBLIC).orElseThrow();

            assertEquals(List.of("1: 5-38", "2: 39-40"), PackBook.ranges(made));
            List<String> pages = texts(made.file().orElseThrow());
            assertEquals(
                    List.of(
                            "Agenda Item 1 | first page 33 | Page 37",
                            "Agenda Item 1 | This page is intentionally left blank | Page 38",
                            "Agenda Item 2 | second page 1 | Page 39",
                            "Agenda Item 2 | second page 2 | Page 40"),
                    pages.subList(pages.size() - 4, pages.size()));
        }
    }

    @Test
    void aSupplementGoesOnWhereTheIssuedPackEnded() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, true, 5)) {
            meeting.pdf(meeting.item("First"), "first", 7);
            meeting.issue();
            assertEquals(1, meeting.packs().packs().size());
            Id<AgendaItem> late = meeting.book()
                    .apply(new AddLateItem(
                            PackBook.MEETING,
                            "Late",
                            AgendaItem.Kind.DECISION,
                            null,
                            "The grant must be claimed by 7 February 2020, and its terms came on 22 January.",
                            "the clerk"))
                    .result();
            meeting.pdf(late, "late", 3);

            MadePacks made = meeting.packs();

            assertEquals(
                    List.of("Agenda: [1: 5-12]", "Supplement 1: [2: 13-16]"),
                    made.packs().stream()
                            .map(pack -> pack.name() + ": " + PackBook.ranges(pack))
                            .toList());
            List<String> pages = texts(made.packs().getLast().file().orElseThrow());
            assertEquals(
                    List.of(
                            "Agenda Item 2 | late page 1 | Page 13",
                            "Agenda Item 2 | late page 2 | Page 14",
                            "Agenda Item 2 | late page 3 | Page 15",
                            "Agenda Item 2 | This page is intentionally left blank | Page 16"),
                    pages.subList(pages.size() - 4, pages.size()));
            assertEquals(
                    true,
                    pages.getFirst().toLowerCase(Locale.UK).contains("13 - 16")
                            || pages.get(1).contains("13 - 16"),
                    pages::toString);
        }
    }

    /** Report 3 pages, an appendix that is not public 1, one that is 2; the next item 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        false | 5 6 7 8 9 10 11 12
        true  | 5 6 7 8 9 10 11 12
        """)
    void aPageThatIsInBothPacksHasOneNumber(boolean startsOdd, String numbers) throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, startsOdd, 5)) {
            Id<AgendaItem> item = meeting.item("First");
            meeting.pdf(item, "report", 3);
            meeting.close(meeting.pdf(item, "rates", 1));
            meeting.pdf(item, "map", 2);
            meeting.pdf(meeting.item("Second"), "second", 2);
            meeting.issue();

            MadePacks packs = meeting.packs();

            MadePack toThePublic = packs.first(Audience.PUBLIC).orElseThrow();
            MadePack toMembers = packs.first(Audience.RESTRICTED).orElseThrow();
            assertEquals(List.of("1: 5-10", "2: 11-12"), PackBook.ranges(toThePublic));
            assertEquals(List.of("1: 5-10", "2: 11-12"), PackBook.ranges(toMembers));
            assertEquals(numbers, PackBook.numbers(toThePublic));
            assertEquals(numbers, PackBook.numbers(toMembers));
            assertEquals(List.of("Page 8: NOT FOR PUBLICATION"), PackBook.notices(toThePublic));
            assertEquals(List.of(), PackBook.notices(toMembers));
            List<String> members = stamped(toMembers);
            assertEquals(8, members.size());
            assertEquals(
                    members.stream().filter(page -> !page.startsWith("rates")).toList(), stamped(toThePublic));
        }
    }

    @Test
    void whatEndsAnItemForMembersAloneKeepsItsNumbers() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, true, 5)) {
            Id<AgendaItem> item = meeting.item("First");
            meeting.pdf(item, "report", 2);
            meeting.close(meeting.pdf(item, "rates", 3));
            meeting.pdf(meeting.item("Second"), "second", 2);
            meeting.issue();

            MadePacks packs = meeting.packs();

            assertEquals(
                    List.of("1: 5-10", "2: 11-12"),
                    PackBook.ranges(packs.first(Audience.PUBLIC).orElseThrow()));
            assertEquals(
                    List.of("1: 5-10", "2: 11-12"),
                    PackBook.ranges(packs.first(Audience.RESTRICTED).orElseThrow()));
            // the sheet is page 7, 8 and 9 are left out, and the blank 10 keeps item 2 on a right-hand page
            assertEquals(
                    "5 6 7 10 11 12",
                    PackBook.numbers(packs.first(Audience.PUBLIC).orElseThrow()));
            assertEquals(
                    List.of("Pages 7 - 9: NOT FOR PUBLICATION"),
                    PackBook.notices(packs.first(Audience.PUBLIC).orElseThrow()));
        }
    }

    /** What stands on the papers' pages, and the number stamped below. */
    private static List<String> stamped(MadePack pack) throws Exception {
        return texts(pack.file().orElseThrow()).stream()
                .map(Pattern.compile("(\\w+ page \\d+) .*Page (\\d+)")::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + ": " + found.group(2))
                .toList();
    }
}
