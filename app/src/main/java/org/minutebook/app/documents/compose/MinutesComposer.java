package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Signature;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.store.Stores;

/** The minutes of a meeting in a house style. The same record can be composed in any of them; none loses a word of it. */
public final class MinutesComposer {

    /** The minutes for one audience; {@code madeAt} is what the file says of its making. */
    public Document compose(Stores stores, Id<Meeting> meeting, HouseStyle style, Audience audience, Instant madeAt) {
        return new Composing(MeetingRecord.of(stores, meeting, audience), style).document(madeAt);
    }

    private static final class Composing {
        private final MeetingRecord record;
        private final HouseStyle style;
        private final MinuteBody body;
        private final ItemPoints points;
        private final List<Block> blocks = new ArrayList<>();

        Composing(MeetingRecord record, HouseStyle style) {
            this.record = record;
            this.style = style;
            body = new MinuteBody(record, style);
            points = body.points();
        }

        Document document(Instant madeAt) {
            String title = body.title();
            blocks.add(new Title(title));
            body.notHeld().ifPresent(blocks::add);
            // before what it corrects is read
            record.corrections().stream()
                    .filter(correction -> correction.correctedItem() == null
                            && (correction.declaration() == null || !has(AgendaItem.Role.DECLARATIONS)))
                    .forEach(correction -> blocks.add(points.correctionNote(correction)));
            blocks.addAll(new Attendees(record, style).blocks());
            withoutItem();
            blocks.addAll(body.blocks(record.items()));
            foot();
            String draft = record.isDraft() ? "DRAFT – " : "";
            Meta meta = Meta.of(
                            draft + Meta.titled(title, List.of()),
                            record.board().council(),
                            madeAt)
                    .withSubject(record.board().name());
            return new Document(meta, Page.portrait().withHeader(mark()), blocks);
        }

        private String mark() {
            List<String> marks = new ArrayList<>();
            if (record.isDraft()) {
                marks.add(style.word(Setting.DRAFT_MINUTES_MARK));
            }
            if (record.audience() == Audience.RESTRICTED) {
                marks.add(style.word(Setting.RESTRICTED_MARK));
            }
            marks.removeIf(String::isBlank);
            return String.join(" – ", marks);
        }

        /** Facts that usually stand under an item of their own, where this meeting had no such item. */
        private void withoutItem() {
            List<String> sentences = new ArrayList<>();
            Said said = new Said();
            if (!has(AgendaItem.Role.DECLARATIONS)) {
                sentences.addAll(points.interests(said));
            }
            if (!has(AgendaItem.Role.APOLOGIES)) {
                points.none(said, sentences, NoneRecorded.Subject.APOLOGIES, NoneRecorded.Subject.SUBSTITUTES);
            }
            if (!has(AgendaItem.Role.URGENT)) {
                points.none(said, sentences, NoneRecorded.Subject.URGENT_ITEMS);
            }
            if (!has(AgendaItem.Role.PUBLIC)) {
                points.none(said, sentences, NoneRecorded.Subject.PUBLIC_QUESTIONS);
            }
            sentences.forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        }

        private boolean has(AgendaItem.Role role) {
            return record.items().stream()
                    .anyMatch(item -> !item.withheld() && item.item().role() == role);
        }

        private void foot() {
            Signature foot = body.foot();
            if (style.says(Setting.SIGN_OFF)) {
                // a signature alone on a page could be the signature of anything
                if (blocks.getLast() instanceof Paragraph last) {
                    blocks.set(blocks.size() - 1, last.keptWithNext());
                } else if (blocks.getLast() instanceof Table last) {
                    blocks.set(blocks.size() - 1, last.keptWithNext());
                }
                blocks.add(foot);
            } else if (!foot.left().isBlank()) {
                blocks.add(Paragraph.of(foot.left()));
            }
            for (Approval approval : record.approvals()) {
                if (approval.state() != Approval.State.NOT_APPROVED && approval.approvedAt() != null) {
                    blocks.add(Paragraph.small(style.fill(
                            Setting.APPROVED_AT,
                            Map.of(
                                    "day",
                                    style.day(Setting.DAY_IN_TEXT, record.day(approval.approvedAt())),
                                    "signed by",
                                    approval.signedBy(),
                                    "signed on",
                                    approval.signedOn() == null
                                            ? ""
                                            : style.day(Setting.DAY_IN_TEXT, approval.signedOn())))));
                }
            }
        }
    }
}
