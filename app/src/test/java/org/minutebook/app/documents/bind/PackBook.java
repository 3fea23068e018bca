package org.minutebook.app.documents.bind;

import static org.minutebook.app.documents.pack.SmallPapers.paper;
import static org.minutebook.app.documents.pack.SmallPapers.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.minutebook.app.documents.Progress;
import org.minutebook.db.change.AskForPaper;
import org.minutebook.db.change.IssueAgenda;
import org.minutebook.db.change.PutPaperFile;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.BoardPracticeBuilder;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.store.Writing;

/** A book with one meeting on 6 February 2020, whose items and papers a test puts in, and its packs. */
public final class PackBook implements AutoCloseable {
    public static final Id<Meeting> MEETING = Id.of(3);

    private final Path dir;
    private final MinuteBook book;
    private int position;

    private PackBook(Path dir, MinuteBook book) {
        this.dir = dir;
        this.book = book;
    }

    public static PackBook in(Path dir, HouseStyle.Layout layout, boolean startsOdd, int firstPage) throws Exception {
        MinuteBook book = MinuteBooks.empty(dir);
        book.apply(new Act<>("Set up", writing -> setUp(writing, layout, startsOdd, firstPage)));
        return new PackBook(dir, book);
    }

    private static boolean setUp(Writing writing, HouseStyle.Layout layout, boolean startsOdd, int firstPage) {
        writing.beginIdsAfter(1000);
        writing.add(new HouseStyle(Id.of(1), "Own", layout, ""));
        writing.add(BoardBuilder.builder()
                .id(Id.of(2))
                .name("Care Board")
                .shortName("CB")
                .council("Harrow Vale Council")
                .publicMeetings(true)
                .style(Id.of(1))
                .build());
        writing.add(BoardPracticeBuilder.builder()
                .id(Id.of(4))
                .board(Id.of(2))
                .startsOdd(startsOdd)
                .firstPage(firstPage)
                .lateItems(BoardPractice.LateItems.SUPPLEMENT)
                .build());
        writing.add(MeetingBuilder.builder()
                .id(MEETING)
                .board(Id.of(2))
                .day(LocalDate.of(2020, 2, 6))
                .startsAt(LocalTime.of(14, 0))
                .venue("Room 4")
                .state(Meeting.State.PLANNED)
                .openToPublic(true)
                .build());
        return true;
    }

    public MinuteBook book() {
        return book;
    }

    public Path dir() {
        return dir;
    }

    public Id<AgendaItem> item(String title) throws Exception {
        int at = ++position;
        return book.apply(new Act<>("Add an item", writing -> writing.add(AgendaItemBuilder.builder()
                                .id(writing.newId())
                                .meeting(MEETING)
                                .position(at)
                                .title(title)
                                .build())
                        .id()))
                .result();
    }

    /** A paper of an item, with a PDF of so many pages. */
    public Id<Paper> pdf(Id<AgendaItem> item, String title, int pages) throws Exception {
        Path folder = Files.createDirectories(dir.resolve("sent"));
        return file(item, title, title + ".pdf", Files.readAllBytes(paper(folder, title, pages)));
    }

    public Id<Paper> file(Id<AgendaItem> item, String title, String name, byte[] content) throws Exception {
        Id<Paper> paper = book.apply(new AskForPaper(item, title, "Appendix 1")).result();
        book.apply(new PutPaperFile(paper, name, name.endsWith(".pdf") ? "application/pdf" : "", content));
        return paper;
    }

    public void issue() throws Exception {
        book.apply(new IssueAgenda(MEETING, LocalDate.of(2020, 1, 23), "the clerk", ""));
    }

    public MadePacks packs() throws Exception {
        try (PackMaking making = making()) {
            return packs(making);
        }
    }

    PackMaking making() throws Exception {
        return new PackMaking(book, "the clerk", dir.resolve("work"));
    }

    MadePacks packs(PackMaking making) throws Exception {
        return making.make(new PackRequest(MEETING, dir.resolve("packs"), true), Progress.NONE);
    }

    /** "4: 5-12" for each item of a pack. */
    static List<String> ranges(MadePack pack) {
        List<String> ranges = new ArrayList<>();
        pack.items().forEach(item -> ranges.add(item.number() + ": " + item.from() + "-" + item.to()));
        return ranges;
    }

    /** Keeps a paper from the public. */
    void close(Id<Paper> paper) throws Exception {
        book.apply(new Act<>(
                "Close the paper",
                writing -> writing.save(
                        PaperBuilder.builder(writing.stores().of(Paper.class).get(paper))
                                .audience(Audience.RESTRICTED)
                                .build())));
    }

    /** What says that pages are not public, without the stamps. */
    static List<String> notices(MadePack pack) throws Exception {
        return texts(pack.file().orElseThrow()).stream()
                .map(page -> page.replace(" | ", " "))
                .map(Pattern.compile("Pages? [-0-9, ]+: NOT FOR PUBLICATION( by virtue of .* Act 1972)?")::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    /** The numbers that its pages are called by, without those of the agenda. */
    static String numbers(MadePack pack) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(pack.file().orElseThrow().toFile())) {
            return Arrays.stream(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .filter(label -> Character.isDigit(label.charAt(0)))
                    .collect(Collectors.joining(" "));
        }
    }

    @Override
    public void close() {
        book.close();
    }
}
