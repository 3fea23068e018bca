package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;

/** What an agenda says of a paper is frozen when it is issued. */
class PapersToFollowTest {
    private Acting acting;

    @BeforeEach
    void aMeetingWithOneItem(@TempDir Path dir) throws Refused {
        acting = new Acting(dir);
        acting.add("Winter");
    }

    @AfterEach
    void close() {
        acting.close();
    }

    @Test
    void aPaperThatIsNotInIsToFollowAndComesWithTheNextIssue() throws Refused {
        AgendaItem winter = acting.item("Winter");
        acting.book.apply(new EditItem(
                winter,
                AgendaItemBuilder.builder(winter)
                        .officerLine("Report of the Director of Winter, attached.")
                        .build()));
        Id<Paper> paper =
                acting.book.apply(new AskForPaper(winter.id(), "Winter", "")).result();
        acting.apply(issue(""));
        assertEquals("Report of the Director of Winter, to follow.", lastLine(1));
        acting.refused(
                "Nothing on the agenda of 27 February 2020 changed since it was issued. Change something first, then"
                        + " issue it again.",
                issue(""));

        Paper asked = acting.book.read(stores -> stores.papers().get(paper));
        acting.book.apply(new SavePaper(
                asked, PaperBuilder.builder(asked).state(Paper.State.RECEIVED).build()));
        assertEquals("Report of the Director of Winter, to follow.", lastLine(1));
        acting.apply(issue("The report came."));
        assertEquals("Report of the Director of Winter, attached.", lastLine(2));
    }

    private String lastLine(int version) {
        return acting.book
                .read(stores ->
                        stores.agendas().versionItems(acting.version(version).id()))
                .getLast()
                .officerLine();
    }

    private IssueAgenda issue(String reason) {
        return new IssueAgenda(acting.meeting, LocalDate.of(2020, 1, 23), "Eleanor", reason);
    }
}
