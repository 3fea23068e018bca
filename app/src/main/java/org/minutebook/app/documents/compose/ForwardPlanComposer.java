package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Bullets;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.plan.PlanState;

/**
 * A board's forward plan as councils print it: Date, Agenda and Lead, each date once, a date also where nothing is planned for it yet,
 * and then what has no date. Nothing that was taken or dropped is printed. A reader comes for what stands under a date: what was not taken
 * when its day passed, and what is not on the agenda that was issued for its meeting, is not timetabled any more.
 */
public final class ForwardPlanComposer {
    /** What stands for a date in a list where there is none. */
    public static final String UNDATED = "Undated";

    private static final List<String> HEADINGS = List.of("Date", "Agenda", "Lead");
    private static final List<Integer> WIDTHS = List.of(15, 60, 25);

    private final PlanRecord plan;
    private final HouseStyle style;
    private final LocalDate today;
    private final Map<LocalDate, List<PlanRecord.Line>> dated = new TreeMap<>();
    private final List<PlanRecord.Line> undated = new ArrayList<>();

    /** @param from the first day to print; empty begins today, or prints a plan whole that ended before */
    public ForwardPlanComposer(PlanRecord plan, HouseStyle style, Optional<LocalDate> from, LocalDate today) {
        this.plan = plan;
        this.today = today;
        this.style = style;
        LocalDate first = from.orElseGet(() -> begins(plan, today));
        for (PlanRecord.Line line : plan.lines()) {
            LocalDate day = line.day();
            if (!line.state().open()) {
                continue;
            }
            if (day == null || from.isEmpty() && (day.isBefore(first) || isLeftOff(line))) {
                undated.add(line);
            } else if (!day.isBefore(first)) {
                dated.computeIfAbsent(day, _ -> new ArrayList<>()).add(line);
            }
        }
        plan.meetings().stream()
                .filter(meeting -> !meeting.day().isBefore(first) && BoardMeetings.isPublicDate(meeting))
                .forEach(meeting -> dated.computeIfAbsent(meeting.day(), _ -> new ArrayList<>()));
    }

    private static LocalDate begins(PlanRecord plan, LocalDate today) {
        List<LocalDate> days = Stream.concat(
                        plan.lines().stream()
                                .filter(line -> line.state().open())
                                .flatMap(line -> Optional.ofNullable(line.day()).stream()),
                        plan.meetings().stream()
                                .filter(BoardMeetings::isPublicDate)
                                .map(Meeting::day))
                .toList();
        return days.stream().allMatch(day -> day.isBefore(today))
                ? plan.lines().stream()
                        .filter(line -> line.state().open())
                        .flatMap(line -> Optional.ofNullable(line.day()).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(today)
                : today;
    }

    /** Whether the agenda of its meeting was issued without it. */
    private boolean isLeftOff(PlanRecord.Line line) {
        return line.state() == PlanState.PLANNED
                && plan.meetings().stream()
                        .anyMatch(meeting ->
                                meeting.id().equals(line.entry().meeting()) && meeting.state() == Meeting.State.ISSUED);
    }

    /** How many entries it prints. */
    public int entries() {
        return dated.values().stream().mapToInt(List::size).sum() + undated.size();
    }

    /** @param drift whether a list of what has drifted follows */
    public Document document(Instant made, boolean drift) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title()));
        blocks.add(Paragraph.of(asAt()));
        if (dated.isEmpty()) {
            blocks.add(Paragraph.of("No meeting is planned."));
        } else {
            blocks.add(Table.of(
                            "The forward plan: for each meeting what is planned and who leads it.",
                            WIDTHS,
                            HEADINGS,
                            rows())
                    .withRowHeads());
        }
        undated(blocks);
        if (drift) {
            drift(blocks);
        }
        String note = style.fill(
                Setting.FORWARD_PLAN_NOTE, Map.of("board", plan.board().name()));
        if (!note.isBlank()) {
            blocks.add(Paragraph.small(note));
        }
        return new Document(meta(made), Page.portrait().withFooter(Meta.titled(title(), List.of())), blocks);
    }

    public Workbook workbook(Instant made) {
        List<List<Sheet.Value>> rows = new ArrayList<>();
        dated.forEach((day, lines) -> {
            for (PlanRecord.Line line : lines) {
                rows.add(List.of(
                        Sheet.Value.of(day), Sheet.Value.of(line.entry().title()), Sheet.Value.names(line.leads())));
            }
            if (lines.isEmpty()) {
                rows.add(List.of(Sheet.Value.of(day), Sheet.Value.of(""), Sheet.Value.of("")));
            }
        });
        for (PlanRecord.Line line : undated) {
            rows.add(List.of(
                    Sheet.Value.of(time(line)), Sheet.Value.of(line.entry().title()), Sheet.Value.names(line.leads())));
        }
        return Workbook.of(
                meta(made),
                Sheet.of(
                        "Forward plan",
                        List.of(
                                Sheet.Column.of(HEADINGS.get(0), Sheet.Kind.DATE, 14),
                                Sheet.Column.of(HEADINGS.get(1), Sheet.Kind.WRAPPED_TEXT, 64),
                                Sheet.Column.of(HEADINGS.get(2), Sheet.Kind.WRAPPED_TEXT, 28)),
                        rows));
    }

    private String title() {
        return plan.board().name() + "\nForward Plan";
    }

    private String asAt() {
        return "As at " + style.day(Setting.DAY_IN_TEXT, today);
    }

    private Meta meta(Instant made) {
        String council = plan.board().council();
        return Meta.of(
                        Meta.titled(title(), List.of(asAt())),
                        council.isBlank() ? plan.board().name() : council,
                        made)
                .withSubject("What the " + plan.board().name() + " plans to take");
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>();
        dated.forEach((day, lines) -> {
            Table.Cell date =
                    Table.Cell.of(style.day(Setting.DAY_IN_TABLES, day)).over(Math.max(1, lines.size()));
            if (lines.isEmpty()) {
                rows.add(Table.Row.of(date, Table.Cell.of(""), Table.Cell.of("")));
            }
            for (int i = 0; i < lines.size(); i++) {
                Table.Cell agenda = Table.Cell.of(lines.get(i).entry().title());
                Table.Cell lead = Table.Cell.of(leads(lines.get(i)));
                rows.add(i == 0 ? Table.Row.of(date, agenda, lead) : Table.Row.of(agenda, lead));
            }
        });
        return rows;
    }

    /** Bullets, as councils print them; a table only where leads or words about the time would be lost. */
    private void undated(List<Block> blocks) {
        if (undated.isEmpty()) {
            return;
        }
        blocks.add(new Heading(1, "Not yet timetabled"));
        boolean plain = undated.stream()
                .allMatch(line ->
                        line.leads().isEmpty() && line.entry().plannedPrinted().isBlank());
        if (plain) {
            blocks.add(new Bullets(
                    undated.stream().map(line -> Entry.of(line.entry().title())).toList()));
        } else {
            blocks.add(Table.of(
                    "What is planned without a date.",
                    List.of(22, 53, 25),
                    List.of("When", HEADINGS.get(1), HEADINGS.get(2)),
                    undated.stream()
                            .map(line -> Table.Row.of(time(line), line.entry().title(), leads(line)))
                            .toList()));
        }
    }

    /** A blank would be read as the time above it. */
    private static String time(PlanRecord.Line line) {
        String words = line.entry().plannedPrinted();
        return words.isBlank() ? UNDATED : words;
    }

    private void drift(List<Block> blocks) {
        blocks.add(new Heading(1, "Where plan, agendas and promises differ"));
        if (plan.drift().isEmpty()) {
            blocks.add(Paragraph.of("They agree."));
            return;
        }
        blocks.add(Table.of(
                "What differs, and what would make it agree.",
                List.of(20, 50, 30),
                List.of("What", "Finding", "Cure"),
                plan.drift().stream()
                        .map(one -> Table.Row.of(one.kind().words(), one.says(), one.cure()))
                        .toList()));
    }

    /** "Sharon / Ceri" stands in one line; of full names each has its own, as in minutes. */
    private static String leads(PlanRecord.Line line) {
        boolean full = line.leads().stream().anyMatch(name -> name.contains(" "));
        return full ? String.join("\n", line.leads()) : line.leadsPrinted();
    }
}
