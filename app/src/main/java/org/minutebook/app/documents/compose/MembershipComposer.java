package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.style.ChairWord;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.db.model.ChairAppointment;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Seat;

/** Who the members of a board are on a day, seat by seat, vacancies too. Nobody's address or telephone is in it. */
public final class MembershipComposer {
    private static final List<String> HEADINGS = List.of("Seat", "Held by", "Voting", "Substitutes");
    private static final List<Integer> WIDTHS = List.of(32, 36, 12, 20);

    private final MembershipRecord record;
    private final HouseStyle style;

    public MembershipComposer(MembershipRecord record, HouseStyle style) {
        this.record = record;
        this.style = style;
    }

    public Document document(Instant made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(record.board().name() + "\nMembership on " + day()));
        record.chairs().forEach(chair -> blocks.add(Paragraph.of(office(chair.office()) + ": " + chair.name())));
        if (record.lines().isEmpty()) {
            blocks.add(Paragraph.of("No seats are recorded for this day."));
        } else {
            blocks.add(Paragraph.of(counted()).keptWithNext());
            blocks.add(table());
        }
        sources()
                .forEach((source, seats) ->
                        blocks.add(Paragraph.small("Voting: " + source + " (" + String.join("; ", seats) + ").")));
        return new Document(meta(made), Page.portrait().withFooter(Footers.of(record.board(), what())), blocks);
    }

    public Workbook workbook(Instant made) {
        List<List<Sheet.Value>> rows = new ArrayList<>();
        for (MembershipRecord.Line line : record.lines()) {
            if (line.holding().holders().isEmpty()) {
                rows.add(row(line, line.holder(), "", "", Sheet.Blank.BLANK));
            }
            for (Membership held : line.holding().holders()) {
                rows.add(row(
                        line,
                        held.printed(),
                        held.postPrinted(),
                        held.acting(),
                        held.since() == null ? Sheet.Blank.BLANK : Sheet.Value.of(held.since())));
            }
        }
        return Workbook.of(
                meta(made),
                Sheet.of(
                                "Members",
                                List.of(
                                        Sheet.Column.of("Seat", Sheet.Kind.WRAPPED_TEXT, 28),
                                        Sheet.Column.of("Held by", Sheet.Kind.WRAPPED_TEXT, 24),
                                        Sheet.Column.of("Post", Sheet.Kind.WRAPPED_TEXT, 26),
                                        Sheet.Column.of("Acting", Sheet.Kind.WRAPPED_TEXT, 10),
                                        Sheet.Column.of("Organisation", Sheet.Kind.WRAPPED_TEXT, 24),
                                        Sheet.Column.of("Since", Sheet.Kind.DATE, 12),
                                        Sheet.Column.of("Voting", Sheet.Kind.WRAPPED_TEXT, 14),
                                        Sheet.Column.of("Voting source", Sheet.Kind.WRAPPED_TEXT, 24),
                                        Sheet.Column.of("Substitutes", Sheet.Kind.WRAPPED_TEXT, 22)),
                                rows)
                        .withoutEmptyColumns());
    }

    private List<Sheet.Value> row(
            MembershipRecord.Line line, String holder, String post, String acting, Sheet.Value since) {
        Seat seat = line.holding().seat();
        return List.of(
                Sheet.Value.of(seat.title()),
                Sheet.Value.of(holder),
                Sheet.Value.of(post),
                Sheet.Value.of(acting),
                Sheet.Value.of(line.organisation()),
                since,
                Sheet.Value.of(line.voting(record.day())),
                Sheet.Value.of(seat.votingSource()),
                Sheet.Value.of(String.join("; ", line.substitutes())));
    }

    /** A column that says nothing, or in every row the same, is left out. */
    private Table table() {
        List<String> headings = new ArrayList<>(HEADINGS.subList(0, 2));
        List<Integer> widths = new ArrayList<>(WIDTHS.subList(0, 2));
        if (!allVote()) {
            headings.add(HEADINGS.get(2));
            widths.add(WIDTHS.get(2));
        }
        if (substitutes()) {
            headings.add(HEADINGS.get(3));
            widths.add(WIDTHS.get(3));
        }
        return Table.of(
                        "The seats of the board and who holds them on the day.",
                        widths,
                        headings,
                        record.lines().stream().map(this::row).toList())
                .withRowHeads();
    }

    private boolean allVote() {
        return record.lines().stream()
                .allMatch(line -> line.voting(record.day()).equals("Votes"));
    }

    private boolean substitutes() {
        return record.lines().stream().anyMatch(line -> !line.substitutes().isEmpty());
    }

    private Table.Row row(MembershipRecord.Line line) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(line.holding().seat().title()));
        cells.add(Table.Cell.of(holders(line)));
        if (!allVote()) {
            cells.add(Table.Cell.of(line.voting(record.day())));
        }
        if (substitutes()) {
            cells.add(
                    Table.Cell.of(line.substitutes().stream().map(Paragraph::of).toList()));
        }
        return new Table.Row(cells);
    }

    private static List<Block> holders(MembershipRecord.Line line) {
        List<Block> blocks = new ArrayList<>();
        if (line.holding().holders().isEmpty()) {
            blocks.add(Paragraph.of(line.holder()));
        }
        for (Membership held : line.holding().holders()) {
            String acting = held.acting().isBlank() ? "" : " (" + held.acting() + ")";
            blocks.add(Paragraph.of(List.of(Run.bold(held.printed()), Run.of(acting))));
            if (!held.postPrinted().isBlank()) {
                blocks.add(Paragraph.of(held.postPrinted()));
            }
        }
        boolean said = blocks.stream()
                .anyMatch(block ->
                        block instanceof Paragraph words && words.text().equals(line.organisation()));
        if (!line.organisation().isBlank() && !said) {
            blocks.add(Paragraph.of(line.organisation()));
        }
        return blocks;
    }

    private Map<String, List<String>> sources() {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (MembershipRecord.Line line : record.lines()) {
            Seat seat = line.holding().seat();
            if (!seat.votingSource().isBlank()) {
                sources.computeIfAbsent(seat.votingSource(), _ -> new ArrayList<>())
                        .add(seat.title());
            }
        }
        return sources;
    }

    /** "16 seats, 1 vacant. All members vote." */
    private String counted() {
        int seats = record.lines().size();
        long vacant = record.vacant();
        return (seats == 1 ? "1 seat" : seats + " seats")
                + (vacant == 0 ? "." : ", " + vacant + " vacant.")
                + (allVote() ? " All members vote." : "");
    }

    private String title() {
        return record.board().name() + ": " + what();
    }

    private String what() {
        return "membership on " + day();
    }

    private String day() {
        return style.day(Setting.DAY_IN_TEXT, record.day());
    }

    private Meta meta(Instant made) {
        String council = record.board().council();
        return Meta.of(title(), council.isBlank() ? record.board().name() : council, made)
                .withSubject("The members of the " + record.board().name());
    }

    /** In the board's own word: "Chairman", "Vice-Chairman". */
    private String office(ChairAppointment.Office office) {
        return office == ChairAppointment.Office.CHAIR ? ChairWord.of(style) : ChairWord.vice(style);
    }
}
