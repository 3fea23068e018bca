package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Workbook;

/** The public register of interests of a board's members, member by member. */
public final class RegisterComposer {
    private static final List<String> HEADINGS = List.of("Category", "Member or partner", "Interest", "Date notified");
    private static final List<Integer> WIDTHS = List.of(27, 15, 38, 20);

    private final RegisterRecord record;
    private final HouseStyle style;

    public RegisterComposer(RegisterRecord record, HouseStyle style) {
        this.record = record;
        this.style = style;
    }

    public Document document(Instant made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(record.board().name() + "\nRegister of members’ interests on " + day()));
        if (record.members().isEmpty()) {
            blocks.add(Paragraph.of("Nobody holds a seat on this day."));
        }
        record.members().forEach(member -> blocks.addAll(entry(member)));
        return new Document(meta(made), Page.portrait().withFooter(Footers.of(record.board(), what())), blocks);
    }

    /** The confirmation stands under the name: at the end of an entry a page could begin with it, as if it were the next member's. */
    private List<Block> entry(RegisterRecord.Member member) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, named(member))));
        if (member.confirmed() != null && confirmedPrinted()) {
            String day = style.day(Setting.DAY_IN_TEXT, member.confirmed());
            blocks.add(Paragraph.of(style.fill(Setting.REGISTER_CONFIRMED, Map.of("day", day)))
                    .keptWithNext());
        }
        if (member.lines().isEmpty()) {
            blocks.add(Paragraph.of(none(member)));
        }
        List<RegisterRecord.Line> open =
                member.lines().stream().filter(line -> !line.withheld()).toList();
        if (!open.isEmpty()) {
            blocks.add(Table.of(
                    "The registered interests of " + member.name() + ".",
                    WIDTHS,
                    HEADINGS,
                    open.stream().map(this::row).toList()));
        }
        member.lines().stream()
                .filter(RegisterRecord.Line::withheld)
                .forEach(line -> blocks.add(Paragraph.of(member.name() + " has " + line.nature() + ".")));
        return blocks;
    }

    public Workbook workbook(Instant made) {
        List<List<Sheet.Value>> rows = new ArrayList<>();
        for (RegisterRecord.Member member : record.members()) {
            if (member.lines().isEmpty()) {
                rows.add(row(member, new RegisterRecord.Line("", "", none(member), null, false)));
            }
            member.lines().forEach(line -> rows.add(row(member, line)));
        }
        List<Sheet.Column> columns = new ArrayList<>(List.of(
                Sheet.Column.of("Member", Sheet.Kind.WRAPPED_TEXT, 20),
                Sheet.Column.of("Post", Sheet.Kind.WRAPPED_TEXT, 24),
                Sheet.Column.of("Organisation", Sheet.Kind.WRAPPED_TEXT, 22),
                Sheet.Column.of("Category", Sheet.Kind.WRAPPED_TEXT, 26),
                Sheet.Column.of("Member or partner", Sheet.Kind.WRAPPED_TEXT, 17),
                Sheet.Column.of("Interest", Sheet.Kind.WRAPPED_TEXT, 40),
                Sheet.Column.of("Date notified", Sheet.Kind.DATE, 14)));
        if (confirmedPrinted()) {
            columns.add(Sheet.Column.of("Last confirmed", Sheet.Kind.DATE, 14));
        }
        return Workbook.of(meta(made), Sheet.of("Register of interests", columns, rows));
    }

    private boolean confirmedPrinted() {
        return !style.word(Setting.REGISTER_CONFIRMED).isBlank();
    }

    /** "Paul Venables, Chief Executive, Wealdmere Hospitals NHS Trust": a post says little without its body. */
    private static String named(RegisterRecord.Member member) {
        boolean said =
                member.post().contains(member.organisation()) || member.name().equals(member.organisation());
        return Stream.of(member.name(), member.post(), said ? "" : member.organisation())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String none(RegisterRecord.Member member) {
        return member.caught()
                ? "None registered."
                : "None registered. A member without a vote is not required to register interests.";
    }

    private List<Sheet.Value> row(RegisterRecord.Member member, RegisterRecord.Line line) {
        List<Sheet.Value> values = new ArrayList<>(List.of(
                Sheet.Value.of(member.name()),
                Sheet.Value.of(member.post()),
                Sheet.Value.of(member.organisation().equals(member.name()) ? "" : member.organisation()),
                Sheet.Value.of(line.head()),
                Sheet.Value.of(line.whose()),
                Sheet.Value.of(Phrase.capital(line.nature())),
                day(line.notified())));
        if (confirmedPrinted()) {
            values.add(day(member.confirmed()));
        }
        return values;
    }

    private static Sheet.Value day(@Nullable LocalDate day) {
        return day == null ? Sheet.Blank.BLANK : Sheet.Value.of(day);
    }

    private Table.Row row(RegisterRecord.Line line) {
        return Table.Row.of(
                line.head(),
                line.whose(),
                Phrase.capital(line.nature()),
                line.notified() == null ? "" : style.day(Setting.DAY_IN_TEXT, line.notified()));
    }

    private String title() {
        return record.board().name() + ": " + what();
    }

    private String what() {
        return "register of interests on " + day();
    }

    private String day() {
        return style.day(Setting.DAY_IN_TEXT, record.day());
    }

    private Meta meta(Instant made) {
        String council = record.board().council();
        return Meta.of(title(), council.isBlank() ? record.board().name() : council, made)
                .withSubject("The interests that the members of the "
                        + record.board().name() + " have registered");
    }
}
