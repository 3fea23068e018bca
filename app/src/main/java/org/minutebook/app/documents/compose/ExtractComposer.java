package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.minutebook.app.documents.style.AfterSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.store.Stores;

/** The minute of one item by itself, as the minutes print it, for an officer to certify. */
public final class ExtractComposer {

    /** Empty where this audience may not read the item. */
    public Optional<Document> compose(
            Stores stores,
            Id<Meeting> meeting,
            Id<AgendaItem> item,
            HouseStyle style,
            Audience audience,
            Instant madeAt) {
        MeetingRecord record = MeetingRecord.of(stores, meeting, audience);
        return record.item(item)
                .filter(found -> !found.withheld())
                .map(found -> document(record, found, style, madeAt));
    }

    private static Document document(MeetingRecord record, ItemRecord item, HouseStyle style, Instant madeAt) {
        Map<String, String> values = new HashMap<>();
        values.put("board", record.board().name());
        values.put("council", record.board().council());
        values.put("day", style.day(Setting.DAY_IN_TEXT, record.meeting().day()));
        values.put(
                "approved",
                record.approvals().stream()
                        .filter(one -> one.state() != Approval.State.NOT_APPROVED)
                        .map(Approval::approvedAt)
                        .filter(Objects::nonNull)
                        .map(record::day)
                        .min(Comparator.naturalOrder())
                        .map(day -> style.day(Setting.DAY_IN_TEXT, day))
                        .orElse(""));
        String title = style.fill(AfterSetting.EXTRACT_TITLE, values);
        List<Block> blocks = new ArrayList<>(List.of(new Title(title)));
        attendance(record, style, blocks);
        interests(record, item, style, blocks);
        blocks.addAll(new MinuteBody(record, style).blocks(List.of(item)));
        boolean approved = MinutesToApprove.isApproved(record.meeting());
        if (!approved && !style.word(AfterSetting.EXTRACT_NOT_APPROVED).isBlank()) {
            blocks.add(Paragraph.of(style.word(AfterSetting.EXTRACT_NOT_APPROVED)));
        }
        blocks.add(
                Paragraph.of(style.fill(AfterSetting.EXTRACT_CERTIFIED, values)).keptWithNext());
        blocks.add(SigningSheetComposer.lines(
                "Certificate: signature, name and date",
                SigningSheetComposer.line(style, AfterSetting.CERTIFIED_BY, ""),
                SigningSheetComposer.line(style, AfterSetting.CERTIFIED_POST, ""),
                SigningSheetComposer.line(style, AfterSetting.CERTIFIED_ON, "")));
        List<String> marks = new ArrayList<>();
        if (!approved) {
            marks.add(style.word(Setting.DRAFT_MARK));
        }
        if (record.audience() == Audience.RESTRICTED) {
            marks.add(style.word(Setting.RESTRICTED_MARK));
        }
        marks.removeIf(String::isBlank);
        Meta meta = Meta.of(Meta.titled(title, marks), record.board().council(), madeAt)
                .withSubject(record.board().name());
        return new Document(meta, Page.portrait().withHeader(String.join(" – ", marks)), blocks);
    }

    /** In a sentence each, since an extract is about the item: the same people as in the minutes. */
    private static void attendance(MeetingRecord record, HouseStyle style, List<Block> blocks) {
        String heading = style.word(AfterSetting.EXTRACT_PRESENT);
        if (heading.isBlank()) {
            return;
        }
        Attendees attendees = new Attendees(record, style, false);
        people(heading, attendees.present().stream().map(attendees::marked).toList(), blocks);
        people(
                style.word(Setting.IN_ATTENDANCE).replaceFirst(":\\s*$", ""),
                attendees.attending().stream().map(attendees::withOrganisation).toList(),
                blocks);
    }

    /** Who had an interest in this very item, and what they did, in the words of the minutes. */
    private static void interests(MeetingRecord record, ItemRecord item, HouseStyle style, List<Block> blocks) {
        DeclarationWords words = new DeclarationWords(style);
        List<Block> declared = record.declarations().stream()
                .filter(one -> one.items().stream()
                        .anyMatch(of -> of.item().id().equals(item.item().id())))
                .<Block>map(one -> Paragraph.of(words.sentence(one)))
                .toList();
        String heading = interestsHeading(record, style);
        if (!declared.isEmpty() && !heading.isBlank()) {
            blocks.add(new Heading(1, heading));
        }
        blocks.addAll(declared);
    }

    /** What the council set; else the title under which the minutes themselves print declarations. */
    private static String interestsHeading(MeetingRecord record, HouseStyle style) {
        String set = style.word(AfterSetting.EXTRACT_INTERESTS);
        return !set.equals(AfterSetting.EXTRACT_INTERESTS.usual(style.layout()))
                ? set
                : record.items().stream()
                        .filter(one -> one.item().role() == AgendaItem.Role.DECLARATIONS && !one.withheld())
                        .map(one -> one.item().title().strip().replaceFirst("\\.$", ""))
                        .filter(title -> !title.isEmpty())
                        .findFirst()
                        .orElse(set);
    }

    private static void people(String heading, List<String> names, List<Block> blocks) {
        if (!names.isEmpty()) {
            blocks.add(new Heading(1, heading));
            blocks.add(Paragraph.of(Names.listed(names) + "."));
        }
    }
}
