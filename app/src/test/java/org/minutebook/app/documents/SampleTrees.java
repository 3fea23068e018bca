package org.minutebook.app.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.minutebook.app.documents.tree.Align;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.MinuteHeading;
import org.minutebook.app.documents.tree.NameColumns;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Tone;
import org.minutebook.app.documents.tree.Workbook;

/** Trees of a fictional board, as long and as odd as real ones. */
public final class SampleTrees {

    public static final Instant WRITTEN = Instant.parse("2026-01-23T14:05:00Z");

    private SampleTrees() {}

    public static Meta meta(String title) {
        return Meta.of(title, "Eastmere County Council", WRITTEN).withSubject("Eastmere Health and Wellbeing Board");
    }

    /** Running narrative: numbers that go on, report phrase, RESOLVED with clauses. */
    public static Document narrative(int minutes) {
        List<Block> b = new ArrayList<>();
        b.add(new Title(
                "Minutes of a meeting of the Eastmere Health and Wellbeing Board held at the Guildhall, Eastmere"
                        + " on Thursday, 15 January 2026."));
        b.add(new Heading(2, "PRESENT", Align.CENTRE));
        b.add(new Heading(3, "Eastmere County Council"));
        b.add(NameColumns.beside(
                List.of("Mrs. A. Thorne CC (in the Chair)", "Mr. D. Okafor CC"),
                List.of("Ruth Pemberton", "Sunil Rao", "Gwen Ashdown")));
        b.add(new Heading(3, "Healthwatch Eastmere"));
        b.add(NameColumns.beside(List.of("Moira Keane"), List.of()));
        b.add(new Heading(3, "In Attendance"));
        b.add(NameColumns.pairs(
                List.of("Peter Lindqvist", "Carys Bowen"),
                List.of("Eastmere University Hospitals NHS Trust", "Office of the Police and Crime Commissioner")));
        for (int i = 0; i < minutes; i++) {
            b.add(MinuteHeading.running(
                    192 + i, i % 3 == 0 ? "Minutes and Action Log." : "Falls Prevention Programme."));
            b.add(Paragraph.of("The Board considered a joint report of the Director of Public Health and the Eastmere"
                    + " Integrated Care Board which provided an update on the Falls Prevention Programme. A copy of the"
                    + " report, marked \u2018Agenda item " + (i + 4) + "\u2019, is filed with these minutes."));
            b.add(Paragraph.lead("Arising from discussion the following points were noted:"));
            b.add(new Bullets(List.of(
                    Entry.of("The programme had reached 1,240 residents since April, against a target of 1,100;"),
                    Entry.of(
                            "Two matters remained open:",
                            Bullets.of("the contract with the ambulance trust;", "evaluation by the university.")),
                    Entry.of("Members asked that the video be offered in other languages, and that general practices"
                            + " be told where it can be found."))));
            b.add(Paragraph.resolved("RESOLVED:"));
            b.add(Clauses.of(
                    "a)",
                    List.of(
                            Entry.of("That the update on the Falls Prevention Programme be noted;"),
                            Entry.of(
                                    "That the Director of Public Health be requested to report on:",
                                    Clauses.of("(i)", "the number of falls in care homes;", "waiting times.")),
                            Entry.of("That the Integrated Care Board be asked to share its communications plan."))));
        }
        b.add(new Signature("2.00 - 4.43 pm", "CHAIRMAN", "15 January 2026"));
        return new Document(
                meta("Minutes of the Eastmere Health and Wellbeing Board, 15 January 2026"),
                Page.portrait().withFooter("Eastmere Health and Wellbeing Board, 15 January 2026"),
                b);
    }

    /** Three columns: item, key points, owner. Item cells reach down over their points. */
    public static Document threeColumns() {
        List<Table.Row> rows = new ArrayList<>();
        for (int item = 1; item <= 9; item++) {
            int points = 1 + item % 4;
            for (int point = 0; point < points; point++) {
                List<Table.Cell> cells = new ArrayList<>();
                if (point == 0) {
                    cells.add(Table.Cell.of(item + ". Better Care Fund 2026/27: quarter " + item)
                            .over(points));
                }
                cells.add(Table.Cell.of(List.of(
                        Paragraph.of("Councillor Ridley asked how the money for falls prevention had been used and"
                                + " whether the pilot in the north of the borough would go on."),
                        Bullets.of("It would go on to March.", "A report will come to the next meeting."))));
                cells.add(Table.Cell.of(point == 0 ? "Hannah/Dev\n11/03/26" : ""));
                rows.add(new Table.Row(cells));
            }
        }
        List<Block> b = new ArrayList<>();
        b.add(new Title("MINUTES of the meeting of the Hallow Borough Health and Wellbeing Board held on 12th February"
                + " 2026 at 11.00am"));
        b.add(new Heading(1, "Attendance"));
        b.add(Table.of(
                        "Members who were present, their position and organisation",
                        List.of(3, 4, 4),
                        List.of("Board Member", "Position", "Organisation"),
                        List.of(
                                Table.Row.of("Cllr J. Ridley", "Chair and Portfolio Holder", "Hallow Borough Council"),
                                Table.Row.of("Dev Anand", "Director of Public Health", "Hallow Borough Council")))
                .captioned("Present"));
        b.add(new Heading(1, "Minutes"));
        b.add(Table.of(
                "Minutes by item: key points and actions, and who owns each action",
                List.of(3, 8, 2),
                List.of("Item", "Key points and actions", "Owner and deadline"),
                rows));
        b.add(MinuteHeading.printed("13", "Forward Plan"));
        b.add(Paragraph.of(List.of(
                Run.of("Noted. See "),
                Run.link("the published plan", "https://hallow.example/plan?a=1&b=2"),
                Run.of("."))));
        return new Document(meta("Hallow Health and Wellbeing Board: minutes, 12 February 2026"), Page.portrait(), b);
    }

    /** The action log as a landscape table of thirteen rows. */
    public static Document actionLog() {
        String[] refs = {
            "367(c)", "75(b)", "119 \u00A9", "122", "166", "168b", "170c", "184", "188", "196", "199b", "202", "204"
        };
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < refs.length; i++) {
            Tone tone = i % 5 == 0 ? Tone.AMBER : i % 7 == 3 ? Tone.RED : Tone.GREEN;
            rows.add(Table.Row.of(
                    Table.Cell.of(refs[i]),
                    Table.Cell.of(String.format("%02d/11/25", i + 1)),
                    Table.Cell.of("That the commissioning groups be requested to ensure that general practices know"
                            + " about the programme and refer residents to it."),
                    Table.Cell.of(i % 2 == 0 ? "Ruth Pemberton" : "East Eastmere ICB"),
                    Table.Cell.of("Contact was made with the practice managers. A paper comes to the Board in"
                            + " March; the leaflet is out."),
                    Table.Cell.status(tone.name(), tone)));
        }
        return new Document(
                meta("Action Log"),
                Page.landscape()
                        .withHeader("Eastmere Health and Wellbeing Board")
                        .withFooter("As at 23 January 2026"),
                List.of(Table.of(
                        "Actions agreed at earlier meetings, with owner, progress and status",
                        List.of(8, 9, 34, 15, 34, 10),
                        List.of("No.", "Date", "Action", "Responsible Officer", "Comments", "Status"),
                        rows)));
    }

    /** The action log as a sheet of {@code count} rows that are made while they are read. */
    public static Workbook actionSheet(int count) {
        List<Sheet.Column> columns = List.of(
                Sheet.Column.of("No.", Sheet.Kind.TEXT, 9),
                Sheet.Column.of("Meeting", Sheet.Kind.DATE, 11),
                Sheet.Column.of("Action", Sheet.Kind.WRAPPED_TEXT, 50),
                Sheet.Column.of("Owner", Sheet.Kind.TEXT, 22),
                Sheet.Column.of("Due", Sheet.Kind.DATE, 11),
                Sheet.Column.of("Progress", Sheet.Kind.WRAPPED_TEXT, 50),
                Sheet.Column.of("RAG", Sheet.Kind.RAG, 9).allowing(List.of("RED", "AMBER", "GREEN")),
                Sheet.Column.of("Status", Sheet.Kind.TEXT, 12)
                        .allowing(List.of("Open", "Complete", "Withdrawn, with reason")),
                Sheet.Column.of("Days open", Sheet.Kind.NUMBER, 10));
        Iterable<List<Sheet.Value>> rows =
                () -> IntStream.range(0, count).mapToObj(SampleTrees::actionRow).iterator();
        return Workbook.of(meta("Action Log"), new Sheet("Action Log", columns, rows, count));
    }

    private static List<Sheet.Value> actionRow(int i) {
        String[] refs = {"122", "199b", "367(c)", "119 \u00A9"};
        LocalDate meeting = LocalDate.of(2025, 1, 1).plusDays(i % 365);
        return List.of(
                Sheet.Value.of(refs[i % 4]),
                Sheet.Value.of(meeting),
                Sheet.Value.of("That the commissioning groups be requested to ensure that practice " + i
                        + " knows about the programme and refers residents to it."),
                Sheet.Value.of("Owner " + i % 97),
                i % 10 == 9 ? Sheet.Value.of("in November") : Sheet.Value.of(meeting.plusDays(60)),
                Sheet.Value.of("Contact " + i + " was made with the practice managers. A paper comes to the Board."),
                Sheet.Value.status(i % 3 == 0 ? "RED" : i % 3 == 1 ? "AMBER" : "GREEN"),
                Sheet.Value.of(i % 2 == 0 ? "Open" : "Complete"),
                Sheet.Value.of(i % 1000));
    }
}
