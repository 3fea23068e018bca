package org.minutebook.app.documents.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.pack.SmallPapers.paper;
import static org.minutebook.app.documents.pack.SmallPapers.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.db.change.PutPaperFile;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;

/** Making packs again reads what changed, and nothing else. */
@Execution(ExecutionMode.CONCURRENT)
class MakingAgainTest {
    @TempDir
    Path dir;

    @Test
    void onlyWhatChangedIsReadAgain() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, true, 5);
                PackMaking making = meeting.making()) {
            for (int i = 0; i < 5; i++) {
                meeting.pdf(meeting.item("Item " + i), "paper" + i, 2);
            }
            Id<AgendaItem> last = meeting.item("Last");
            Id<Paper> changing = meeting.pdf(last, "first", 3);
            meeting.issue();

            MadePacks before = meeting.packs(making);
            // six papers, and the agenda once without and once with its pages
            assertEquals(8, making.read());

            assertEquals(before, meeting.packs(making));
            assertEquals(8, making.read(), "nothing changed");

            put(meeting, changing, "second", 4);
            assertEquals("6: 15-18", PackBook.ranges(open(meeting, making)).getLast());
            assertEquals(9, making.read(), "another paper of as many pages in print");

            put(meeting, changing, "third", 5);
            MadePack made = open(meeting, making);
            assertEquals("6: 15-20", PackBook.ranges(made).getLast());
            assertEquals(11, making.read(), "a longer paper, and the agenda with its pages");
            assertEquals(
                    "Agenda Item 6 | third page 5 | Page 19",
                    texts(made.file().orElseThrow()).get(made.pages() - 2));
        }
    }

    @Test
    void whatIsNoLongerInAPackIsForgotten() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.TABLE, false, 5);
                PackMaking making = meeting.making()) {
            Id<Paper> changing = meeting.pdf(meeting.item("One"), "first", 1);
            meeting.issue();
            meeting.packs(making);
            List<String> first = work();
            for (int i = 0; i < 10; i++) {
                put(meeting, changing, "again" + i, 1);
                meeting.packs(making);
            }
            assertEquals(first.size(), work().size());
            // and what is forgotten is read again where it comes back
            put(meeting, changing, "again0", 1);
            assertEquals(
                    true,
                    texts(open(meeting, making).file().orElseThrow()).getLast().contains("again0 page 1"));
        }
        assertEquals(List.of(), work());
    }

    private static MadePack open(PackBook meeting, PackMaking making) throws Exception {
        return meeting.packs(making).first(Audience.PUBLIC).orElseThrow();
    }

    private void put(PackBook meeting, Id<Paper> paper, String name, int pages) throws Exception {
        byte[] content = Files.readAllBytes(paper(dir, name, pages));
        meeting.book().apply(new PutPaperFile(paper, name + ".pdf", "application/pdf", content));
    }

    /** The papers that lie in the program's own folder, as they are and as they were prepared. */
    private List<String> work() throws Exception {
        try (Stream<Path> all = Files.walk(dir.resolve("work"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("content-") || name.startsWith("prepared-"))
                    .toList();
        }
    }
}
