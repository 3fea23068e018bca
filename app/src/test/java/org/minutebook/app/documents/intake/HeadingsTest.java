package org.minutebook.app.documents.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.ReadAction.OtherText;
import org.minutebook.app.documents.intake.ReadLog.ReadColumn;
import org.minutebook.app.documents.intake.ReadLog.Warning;

class HeadingsTest {

    private final Path dir;

    HeadingsTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private static @Nullable Headings find(List<String> headings, Mapping mapping) {
        RawRow row = new RawRow(1, headings.stream().map(RawCell::of).toList(), false);
        return Headings.find(new RawTable(0, "table 1", false, List.of(row), Set.of(), List.of()), mapping);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        No., Date, Action, Responsible Officer, Comments, Status                   | REFERENCE DATE ACTION OWNER COMMENT STATUS
        Ref, Date raised, Action required, Owner, Update, RAG, Target date          | REFERENCE DATE ACTION OWNER COMMENT RAG DUE
        Minute no, Meeting, Agreed action, Action by, Progress, Rating, By when     | REFERENCE DATE ACTION OWNER COMMENT RAG DUE
        Reference, Meeting date, Task, Assigned to, Latest position, Timescale      | REFERENCE DATE ACTION OWNER COMMENT DUE
        Action No, Action, Lead, Deadline, Status, RAG, Date completed, Notes       | REFERENCE ACTION OWNER DUE STATUS RAG COMPLETED COMMENT
        Item, Action, Owner and deadline                                            | - ACTION OWNER_AND_DUE
        NO, DATE OF MEETING, ACTION:, RESPONSIBLE OFFICER(S), COMMENTS (JAN 2020)   | REFERENCE DATE ACTION OWNER COMMENT
        Аction, Оwner                                                               | ACTION OWNER
        Action, Owner, Latest progress from the officer, Date for the next meeting  | ACTION OWNER COMMENT DATE
        """)
    void theHeadingsOfCouncilsAreKnown(String headings, String fields) {
        Headings found = find(List.of(headings.split(", ?", -1)), Mapping.none());
        List<String> read = new ArrayList<>();
        for (int i = 0; found != null && i < found.texts().size(); i++) {
            Field field = found.field(i);
            read.add(field == null ? "-" : field.name());
        }
        assertEquals(List.of(fields.split(" ", -1)), read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Health and Wellbeing Board Action Log
        Item, Key points and actions, Owner and deadline
        Date, Agenda title, Lead
        1, 11/07/19, That the action be taken by the officer responsible, Mike Sandys
        """)
    void otherRowsAreNoHeadings(String row) {
        assertNull(find(List.of(row.split(", ", -1)), Mapping.none()));
    }

    @Test
    void aMappingByHandGoesFirst() throws IntakeProblem {
        Mapping mapping = Mapping.parse("Owner=Who does it, Action = What we agreed,comment=Notes, old and new");
        assertEquals(
                new Mapping(Map.of(
                        Field.OWNER,
                        "Who does it",
                        Field.ACTION,
                        "What we agreed",
                        Field.COMMENT,
                        "Notes, old and new")),
                mapping);
        Headings found = find(List.of("No.", "What we agreed", "WHO DOES IT", "Notes, old and new", "Action"), mapping);
        assertEquals(
                Map.of(Field.REFERENCE, 0, Field.ACTION, 1, Field.OWNER, 2, Field.COMMENT, 3),
                found == null ? Map.of() : found.columns());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Owner          | The mapping “Owner” is not of the form FIELD=HEADING: write for example "Owner=Responsible Officer".
        Colour of hat=X | The mapping names a field “Colour of hat” that an action does not have: the fields are reference, date, action, owner, owner and due date, comment, status, RAG, due date and completed.
        """)
    void aWrongMappingIsExplained(String mapping, String message) {
        assertEquals(
                message,
                assertThrows(IntakeProblem.class, () -> Mapping.parse(mapping)).getMessage());
    }

    @Test
    void aMappingToAHeadingThatIsNotThereIsExplained() throws IOException {
        Path file = LogFiles.workbook(dir.resolve("log.xlsx"), List.of(LogFiles.HEADINGS, List.of("1", "", "Report")));
        IntakeProblem problem = assertThrows(
                IntakeProblem.class,
                () -> ActionLogReader.read(file, new Mapping(Map.of(Field.OWNER, "Who")), Progress.NONE));
        assertEquals(
                "“log.xlsx” has no row with the heading “Who” in its first 50 rows: write the headings as the file"
                        + " prints them.",
                problem.getMessage());
    }

    @Test
    void columnsThatAreNoFieldAreReportedAndKept() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(
                dir.resolve("log.xlsx"),
                List.of(
                        List.of("No.", "Theme", "Action", "Owner"),
                        List.of(7, "Prevention", "Report to the Board.", "Les", "said in passing"))));
        assertEquals(
                List.of(
                        new ReadColumn("No.", Field.REFERENCE),
                        new ReadColumn("Theme", null),
                        new ReadColumn("Action", Field.ACTION),
                        new ReadColumn("Owner", Field.OWNER)),
                log.columns());
        assertEquals(
                List.of(new OtherText("Theme", "Prevention"), new OtherText("", "said in passing")),
                log.actions().getFirst().others());
        assertEquals(
                List.of(new Warning(
                        1, "", "Theme", "", "The column “Theme” is no part of an action; its text is kept as a note.")),
                log.warnings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        Michelle/Roger            | Michelle/Roger | ''
        Debbie by 31 March 2015   | Debbie         | 31 March 2015
        Carmel – September 2014   | Carmel         | September 2014
        Ceri (TBC)                | Ceri           | TBC
        Len, 31/03/15             | Len            | 31/03/15
        31/03/15                  | ''             | 31/03/15
        Head of Legal, Finance    | Head of Legal, Finance | ''
        """)
    void anOwnerAndADeadlineInOneCellAreParted(String cell, String owners, String deadline) {
        assertEquals(new OwnerAndDeadline(owners, deadline), OwnerAndDeadline.split(cell));
    }

    @Test
    void ownerAndDeadlineOnTwoLinesAreParted() {
        assertEquals(
                new OwnerAndDeadline("Debbie\nLes", "31 March 2015"),
                OwnerAndDeadline.split(Stream.of("Debbie", "Les", "31 March 2015")
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow()));
    }
}
