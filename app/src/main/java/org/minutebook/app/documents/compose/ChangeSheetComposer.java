package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.agenda.AgendaChanges;
import org.minutebook.db.store.Stores;

/** What became different between two agendas of one meeting: items that came, went, or have another number, title or pages. */
public final class ChangeSheetComposer {

    /**
     * The sheet for one audience.
     *
     * @param to the later agenda; empty is the agenda as it stands now
     */
    public Document compose(
            Stores stores,
            Id<Meeting> meeting,
            Id<AgendaVersion> from,
            Optional<Id<AgendaVersion>> to,
            HouseStyle style,
            Audience audience,
            Instant madeAt) {
        AgendaRecord before = AgendaRecord.of(stores, meeting, audience, style, Optional.of(from));
        AgendaRecord after = AgendaRecord.of(stores, meeting, audience, style, to);
        String title = style.fill(
                AgendaSetting.CHANGE_SHEET_TITLE,
                Map.of(
                        "board", after.board().name(),
                        "council", after.board().council(),
                        "day",
                                style.day(
                                        AgendaSetting.AGENDA_DAY,
                                        after.meeting().day())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title));
        after.version()
                .filter(version -> version.issuedOn() != null)
                .ifPresent(version -> blocks.add(Paragraph.of(style.fill(
                        AgendaSetting.CHANGE_SHEET_ISSUED,
                        Map.of(
                                "name", version.name(),
                                "day", style.day(Setting.DAY_IN_TEXT, Objects.requireNonNull(version.issuedOn())))))));
        List<Table.Row> rows = changes(before.lines(), after.lines());
        after.version()
                .map(AgendaVersion::reason)
                .filter(reason -> !reason.isBlank() && rows.stream().noneMatch(row -> says(row, reason)))
                .ifPresent(reason -> blocks.add(Paragraph.of(reason)));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of("Nothing has changed."));
        } else {
            blocks.add(Table.of("Items that changed, and how", List.of(12, 88), List.of("Item", "Change"), rows));
        }
        blocks.addAll(new FrontSheet(after, style).contact());
        String header = audience == Audience.RESTRICTED ? style.word(Setting.RESTRICTED_MARK) : "";
        Meta meta = Meta.of(
                        Meta.titled(title, header.isBlank() ? List.of() : List.of(header)),
                        after.board().council(),
                        madeAt)
                .withSubject(after.board().name());
        return new Document(meta, Page.portrait().withHeader(header), blocks);
    }

    /** "Item 7A was added." stands in the table with the title of the item. */
    private static boolean says(Table.Row row, String reason) {
        String said = row.cells().getLast().blocks().stream()
                .map(block -> block instanceof Paragraph words ? words.text() : "")
                .collect(Collectors.joining(" "));
        return Fold.text(said.replaceAll("“[^”]*”", "")).equals(Fold.text(reason));
    }

    /** Judged on what this audience may read of either agenda, so that no sentence can say more. */
    private static List<Table.Row> changes(List<AgendaLine> before, List<AgendaLine> after) {
        return AgendaChanges.between(AgendaLine.compared(before), AgendaLine.compared(after)).stream()
                .map(change -> Table.Row.of(change.number(), words(change, after)))
                .toList();
    }

    /** The number stands beside it; of a late item the reason for its urgency is what a reader asks for. */
    private static String words(AgendaChanges.Difference change, List<AgendaLine> after) {
        String item = "Item " + change.number() + " “";
        String words = change.words().startsWith(item) ? change.words().substring(item.length() - 1) : change.words();
        return after.stream()
                .filter(line -> change.kind() == AgendaChanges.Kind.ADDED
                        && line.late()
                        && line.number().equals(change.number())
                        && !line.urgency().isBlank())
                .findFirst()
                .map(line -> words.replaceFirst("\\.$", "") + " as a late item: "
                        + Phrase.goingOn(line.urgency().strip().replaceFirst("\\.$", "")) + ".")
                .orElse(words);
    }
}
