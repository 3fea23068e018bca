package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Field;
import org.minutebook.app.documents.tree.Labels;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.store.Stores;

/**
 * The draft minutes as the chair gets them: each text of the record stands in a marked field, so that what she writes there can be
 * read back. It is set as running text in every house style, since a field does not fit into a table. Private notes are not in it.
 */
public final class ChairsCopyComposer {

    /** The copy of a meeting's draft minutes. */
    public Document compose(Stores stores, Id<Meeting> meeting, HouseStyle style, Instant madeAt) {
        return new Composing(MeetingRecord.of(stores, meeting, Audience.RESTRICTED), style).document(madeAt);
    }

    private static final class Composing {
        private final MeetingRecord record;
        private final HouseStyle style;
        private final MinuteBody body;
        private final List<Block> blocks = new ArrayList<>();

        Composing(MeetingRecord record, HouseStyle style) {
            this.record = record;
            this.style = style;
            body = new MinuteBody(record, style);
        }

        Document document(Instant madeAt) {
            String title = body.title();
            blocks.add(new Title(title));
            body.notHeld().ifPresent(blocks::add);
            blocks.addAll(new Attendees(record, style).blocks());
            for (ItemRecord item : record.items()) {
                blocks.add(body.heading(item));
                if (!item.item().heading()) {
                    item(item);
                }
            }
            boolean closed = record.items().stream()
                    .anyMatch(item -> item.item().audience() == Audience.RESTRICTED
                            || item.minutes().stream().anyMatch(one -> one.audience() == Audience.RESTRICTED));
            List<String> marks = Stream.of(
                            style.word(Setting.DRAFT_MARK), closed ? style.word(Setting.RESTRICTED_MARK) : "")
                    .filter(mark -> !mark.isBlank())
                    .toList();
            Meta meta = Meta.of(Meta.titled(title, marks), record.board().council(), madeAt)
                    .withSubject(record.board().name());
            return new Document(meta, Page.portrait().withHeader(String.join(" – ", marks)), blocks);
        }

        private void item(ItemRecord item) {
            String id = item.item().id().toString();
            String name = item.item().title();
            String opening = String.join(" ", body.points().opening(item));
            if (!opening.isBlank()) {
                blocks.add(field("opening " + id, "Opening of " + name, List.of(Paragraph.of(opening))));
            }
            body.points().beforeText(item).forEach(point -> blocks.addAll(point.blocks()));
            if (item.minutes().stream().noneMatch(one -> one.audience() == Audience.PUBLIC)) {
                blocks.add(field("body " + id, "Minute of " + name, List.of()));
            }
            for (Minute minute : item.minutes()) {
                String closed = minute.audience() == Audience.RESTRICTED ? "closed " : "";
                blocks.add(field(closed + "body " + id, "Minute of " + name, TypedPoints.blocks(minute.body())));
            }
            for (ItemRecord.Resolved resolved : item.resolutions()) {
                resolved(item, resolved);
            }
            body.points().afterText(item).forEach(point -> blocks.addAll(point.blocks()));
            for (Minute minute : item.minutes()) {
                if (!minute.postMeetingNote().isBlank()) {
                    String closed = minute.audience() == Audience.RESTRICTED ? "closed " : "";
                    String label = style.fill(Setting.POST_MEETING_NOTE, Map.of("note", ""))
                            .strip();
                    blocks.add(Paragraph.of(List.of(Run.italic(label))).keptWithNext());
                    blocks.add(field(
                            closed + "note " + id, "Note on " + name, List.of(Paragraph.of(minute.postMeetingNote()))));
                }
            }
        }

        private void resolved(ItemRecord item, ItemRecord.Resolved resolved) {
            String lead = resolved.resolution().lead().isBlank()
                    ? style.word(Setting.RESOLVED)
                    : resolved.resolution().lead();
            if (!lead.isBlank()) {
                blocks.add(Paragraph.resolved(lead));
            }
            if (!resolved.resolution().text().isBlank()) {
                blocks.add(field(
                        "resolution " + resolved.resolution().id(),
                        "Resolution",
                        TypedPoints.inCell(Typed.blocks(resolved.resolution().text()))));
            }
            List<Clause> clauses = resolved.clauses();
            Labels labels = labels();
            for (int i = 0; i < clauses.size(); i++) {
                Clause clause = clauses.get(i);
                List<Block> words = TypedPoints.inCell(Typed.blocks(clause.text()));
                if (clauses.size() > 1 && !words.isEmpty() && words.getFirst() instanceof Paragraph first) {
                    words = List.of(new Clauses(
                            labels,
                            labels.first() + i,
                            List.of(Entry.of(first.runs(), words.subList(1, words.size())))));
                }
                blocks.add(field("clause " + clause.id(), "Resolution", words));
                body.points().voteOn(item, clause).forEach(line -> blocks.add(Paragraph.of(line)));
            }
        }

        private Labels labels() {
            try {
                return Labels.like(style.word(Setting.CLAUSE_LABEL));
            } catch (IllegalArgumentException e) {
                return Labels.like("a)");
            }
        }

        private static Field field(String key, String name, List<Block> blocks) {
            return new Field(key, name, "", List.of(), blocks);
        }
    }
}
