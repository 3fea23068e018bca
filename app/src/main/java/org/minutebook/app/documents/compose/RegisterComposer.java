package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.style.HouseStyle;
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
    private static final List<String> HEADINGS = List.of("Head", "Whose", "Interest", "Notified");
    private static final List<Integer> WIDTHS = List.of(30, 16, 40, 14);

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
        for (RegisterRecord.Member member : record.members()) {
            blocks.add(new Heading(1, member.post().isBlank() ? member.name() : member.name() + ", " + member.post()));
            if (member.lines().isEmpty()) {
                blocks.add(Paragraph.of(none(member)));
            } else {
                blocks.add(Table.of(
                        "The registered interests of " + member.name() + ".",
                        WIDTHS,
                        HEADINGS,
                        member.lines().stream().map(this::row).toList()));
            }
        }
        return new Document(meta(made), Page.portrait().withFooter(title()), blocks);
    }

    public Workbook workbook(Instant made) {
        List<List<Sheet.Value>> rows = new ArrayList<>();
        for (RegisterRecord.Member member : record.members()) {
            if (member.lines().isEmpty()) {
                rows.add(row(member, new RegisterRecord.Line("", "", none(member), null)));
            }
            member.lines().forEach(line -> rows.add(row(member, line)));
        }
        return Workbook.of(
                meta(made),
                Sheet.of(
                        "Register of interests",
                        List.of(
                                Sheet.Column.of("Member", Sheet.Kind.WRAPPED_TEXT, 30),
                                Sheet.Column.of("Post", Sheet.Kind.WRAPPED_TEXT, 34),
                                Sheet.Column.of("Head", Sheet.Kind.WRAPPED_TEXT, 40),
                                Sheet.Column.of("Whose", Sheet.Kind.WRAPPED_TEXT, 18),
                                Sheet.Column.of("Interest", Sheet.Kind.WRAPPED_TEXT, 54),
                                Sheet.Column.of("Notified", Sheet.Kind.DATE, 12)),
                        rows));
    }

    private static String none(RegisterRecord.Member member) {
        return member.caught()
                ? "No interest is registered."
                : "No interest is registered; the seat has no vote, so that statute asks for none.";
    }

    private static List<Sheet.Value> row(RegisterRecord.Member member, RegisterRecord.Line line) {
        return List.of(
                Sheet.Value.of(member.name()),
                Sheet.Value.of(member.post()),
                Sheet.Value.of(line.head()),
                Sheet.Value.of(line.whose()),
                Sheet.Value.of(line.nature()),
                line.notified() == null ? Sheet.Blank.BLANK : Sheet.Value.of(line.notified()));
    }

    private Table.Row row(RegisterRecord.Line line) {
        return Table.Row.of(
                line.head(),
                line.whose(),
                line.nature(),
                line.notified() == null ? "" : style.day(Setting.DAY_IN_TABLES, line.notified()));
    }

    private String title() {
        return record.board().name() + ": register of interests on " + day();
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
