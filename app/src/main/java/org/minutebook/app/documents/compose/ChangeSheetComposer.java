package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
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
                        "day", style.day(AgendaSetting.AGENDA_DAY, after.meeting().day())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title));
        after.version()
                .map(AgendaVersion::reason)
                .filter(reason -> !reason.isBlank())
                .ifPresent(reason -> blocks.add(Paragraph.of(reason)));
        List<Table.Row> rows = changes(before.lines(), after.lines());
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of("Nothing has changed."));
        } else {
            blocks.add(Table.of(
                    "Items that changed, and how", List.of(12, 48, 40), List.of("Item", "Title", "Change"), rows));
        }
        String header = audience == Audience.RESTRICTED ? style.word(Setting.RESTRICTED_MARK) : "";
        Meta meta = Meta.of(title.replace('\n', ' '), after.board().council(), madeAt)
                .withSubject(after.board().name());
        return new Document(meta, Page.portrait().withHeader(header), blocks);
    }

    private static List<Table.Row> changes(List<AgendaLine> before, List<AgendaLine> after) {
        Map<Id<AgendaItem>, AgendaLine> was = new HashMap<>();
        before.forEach(line -> line.item().ifPresent(id -> was.put(id, line)));
        List<Table.Row> rows = new ArrayList<>();
        for (AgendaLine line : after) {
            AgendaLine old = line.item().map(was::remove).orElse(null);
            List<String> how = old == null ? List.of("Added" + urgent(line)) : differences(old, line);
            if (!how.isEmpty()) {
                rows.add(Table.Row.of(line.number(), line.title(), String.join("; ", how)));
            }
        }
        // what is left was on the earlier agenda only; an item that was taken off since is known by its title
        List<String> titles = after.stream().map(AgendaLine::title).toList();
        before.stream()
                .filter(line -> line.item().map(was::containsKey).orElse(!titles.contains(line.title())))
                .forEach(line -> rows.add(Table.Row.of(line.number(), line.title(), "Withdrawn")));
        return rows;
    }

    private static String urgent(AgendaLine line) {
        return line.late() ? " as a late item" : "";
    }

    private static List<String> differences(AgendaLine old, AgendaLine now) {
        List<String> how = new ArrayList<>();
        if (!old.number().equals(now.number())) {
            how.add(old.number().isBlank() ? "Numbered " + now.number() : "Was item " + old.number());
        }
        if (!old.title().equals(now.title())) {
            how.add("Was called “" + old.title() + "”");
        }
        if (!old.officerLine().equals(now.officerLine())) {
            how.add("Its description has changed");
        }
        if (now.from() > 0 && old.from() > 0 && (old.from() != now.from() || old.to() != now.to())) {
            how.add("Was on pages " + old.from() + " - " + old.to());
        }
        return how;
    }
}
