package org.minutebook.app.documents.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.publish.Kit;
import org.minutebook.app.documents.publish.KitRequest;
import org.minutebook.app.documents.publish.PublicationKit;
import org.minutebook.db.change.SavePaper;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;

/** Pack, agenda and website hold the same papers: none that is still being written. */
@Execution(ExecutionMode.CONCURRENT)
class UnfinishedPapersTest {
    @TempDir
    Path dir;

    @Test
    void aDraftIsLeftOutOfThePackAndOfWhatIsPublished() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0)) {
            Id<AgendaItem> item = meeting.item("Falls");
            meeting.pdf(item, "Falls in 2019", 2);
            Id<Paper> draft = meeting.pdf(item, "Falls in 2020", 2);
            state(meeting, draft, Paper.State.DRAFTING);
            meeting.issue();
            MadePacks packs = meeting.packs();
            assertEquals(
                    List.of("“Falls in 2020” is still being drafted, and is left out: mark it received, then bind the"
                            + " pack again."),
                    packs.remarks());
            assertEquals(
                    2,
                    packs.packs().getFirst().items().getFirst().to()
                            - packs.packs().getFirst().items().getFirst().from()
                            + 1);
            Kit kit = kit(meeting);
            assertEquals(
                    List.of("“Falls in 2020” is still being drafted, and is left out: mark it received, then put the"
                            + " folder together again."),
                    kit.remarks());
            assertEquals(List.of("Appendix 1 – Falls in 2019 (PDF)"), papers(kit));
            state(meeting, draft, Paper.State.CLEARED);
            assertEquals(
                    List.of("Appendix 1 – Falls in 2019 (PDF)", "Appendix 1 – Falls in 2020 (PDF)"),
                    papers(kit(meeting)));
            assertEquals(List.of(), meeting.packs().remarks());
        }
    }

    private Kit kit(PackBook meeting) throws Exception {
        return new PublicationKit(meeting.book(), "the clerk")
                .write(new KitRequest(PackBook.MEETING, dir.resolve("out"), false), Progress.NONE);
    }

    private static List<String> papers(Kit kit) {
        return kit.files().stream()
                .map(Kit.KitFile::title)
                .filter(title -> title.contains("Falls"))
                .toList();
    }

    private static void state(PackBook meeting, Id<Paper> id, Paper.State state) throws Exception {
        Paper paper = meeting.book().read(stores -> stores.papers().get(id));
        meeting.book()
                .apply(new SavePaper(
                        paper, PaperBuilder.builder(paper).state(state).build()));
    }
}
