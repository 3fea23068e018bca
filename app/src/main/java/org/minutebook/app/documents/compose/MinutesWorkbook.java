package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Sheet.Column;
import org.minutebook.app.documents.tree.Sheet.Kind;
import org.minutebook.app.documents.tree.Sheet.Value;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.store.RowJson;
import org.minutebook.db.store.Stores;

/** The minutes of a meeting as lists: who was there, the items, what was resolved, what somebody must do, what was declared. */
public final class MinutesWorkbook {
    /** That there were no apologies or urgent items is no declaration. */
    private static final Set<NoneRecorded.Subject> INTERESTS = EnumSet.of(
            NoneRecorded.Subject.INTERESTS,
            NoneRecorded.Subject.PECUNIARY_INTERESTS,
            NoneRecorded.Subject.OTHER_INTERESTS);

    /** The lists for one audience; what another may not read is in none of them. */
    public Workbook compose(Stores stores, Id<Meeting> meeting, Audience audience, Instant madeAt) {
        MeetingRecord record = MeetingRecord.of(stores, meeting, audience);
        HouseStyle style = HouseStyle.of(stores, record.board());
        String title = record.board().name() + ", "
                + style.day(Setting.DAY_IN_TEXT, record.meeting().day())
                + (record.isDraft() ? ": DRAFT minutes" : ": minutes");
        return Workbook.of(
                Meta.of(title, record.board().council(), madeAt)
                        .withSubject(record.board().name()),
                Stream.of(
                                attendance(record, new Attendees(record, style)),
                                items(record, style),
                                resolutions(record, style),
                                actions(record),
                                declarations(record, style))
                        .filter(sheet -> sheet.rowCount() > 0 || sheet.name().equals("Items"))
                        .toArray(Sheet[]::new));
    }

    private static Sheet attendance(MeetingRecord record, Attendees attendees) {
        List<List<Value>> rows = new ArrayList<>();
        for (Attendance one : record.attendance()) {
            rows.add(row(
                    one.printed(),
                    one.postPrinted().isBlank() ? record.post(one) : one.postPrinted(),
                    one.organisationPrinted().isBlank() ? record.organisation(one) : one.organisationPrinted(),
                    Phrase.capital(RowJson.words(one.capacity())),
                    Phrase.capital(RowJson.words(one.presence())),
                    one.remote() ? "Remote" : "",
                    one.actingForPrinted(),
                    attendees.remarks(one)));
        }
        return Sheet.of(
                        "Attendance",
                        List.of(
                                Column.of("Name", Kind.WRAPPED_TEXT, 28),
                                Column.of("Position", Kind.WRAPPED_TEXT, 34),
                                Column.of("Organisation", Kind.WRAPPED_TEXT, 34),
                                Column.of("Capacity", Kind.TEXT, 14),
                                Column.of("Presence", Kind.TEXT, 12),
                                Column.of("Remote", Kind.TEXT, 10),
                                Column.of("Acting for", Kind.WRAPPED_TEXT, 24),
                                Column.of("Note", Kind.WRAPPED_TEXT, 24)),
                        rows)
                .withoutEmptyColumns();
    }

    /** Items in the words of the board's own style, so that the list says what the minutes say. */
    private static Sheet items(MeetingRecord record, HouseStyle style) {
        ItemPoints points = new ItemPoints(record, style, false);
        List<List<Value>> rows = new ArrayList<>();
        for (ItemRecord item : record.items()) {
            String said = item.item().heading() ? "" : PointText.of(points.of(item));
            rows.add(row(
                    item.number(),
                    item.item().agendaNumber(),
                    item.withheld() ? "" : item.item().title(),
                    item.item().heading()
                            ? "Heading"
                            : Phrase.capital(RowJson.words(item.item().kind())),
                    said));
        }
        return Sheet.of(
                "Items",
                List.of(
                        Column.of("Minute", Kind.TEXT, 10),
                        Column.of("Agenda item", Kind.TEXT, 10),
                        Column.of("Title", Kind.WRAPPED_TEXT, 40),
                        Column.of("Type", Kind.TEXT, 14),
                        Column.of("Minute text", Kind.WRAPPED_TEXT, 90)),
                rows);
    }

    private static Sheet resolutions(MeetingRecord record, HouseStyle style) {
        ItemPoints points = new ItemPoints(record, style, false);
        List<List<Value>> rows = new ArrayList<>();
        for (ItemRecord item : record.items()) {
            List<Point> approved = new ArrayList<>();
            points.approvals(item, new Said(), !item.saysNothing(), approved);
            if (!item.withheld() && !approved.isEmpty()) {
                rows.add(row(
                        item.number(),
                        item.item().title(),
                        "",
                        withoutLead(PointText.of(approved), style),
                        DecisionPoints.approved(record, style, item)));
            }
            List<Point> agreed =
                    item.withheld() ? List.of() : new RecommendationWords(style, item, new Said()).points();
            if (!agreed.isEmpty()) {
                rows.add(row(item.number(), item.item().title(), "", PointText.of(agreed), outcome(agreed)));
            }
            for (ItemRecord.Resolved resolved : item.resolutions()) {
                if (resolved.clauses().isEmpty()) {
                    rows.add(row(
                            item.number(),
                            item.item().title(),
                            "",
                            resolved.resolution().text(),
                            ""));
                }
                for (Clause clause : resolved.clauses()) {
                    rows.add(row(
                            item.number(),
                            item.item().title(),
                            clause.letter(),
                            (resolved.resolution().text() + " " + clause.text()).strip(),
                            DecisionPoints.verb(clause)));
                }
            }
        }
        return Sheet.of(
                "Resolutions",
                List.of(
                        Column.of("Minute", Kind.TEXT, 10),
                        Column.of("Title", Kind.WRAPPED_TEXT, 40),
                        Column.of("Clause", Kind.TEXT, 8),
                        Column.of("Resolved", Kind.WRAPPED_TEXT, 80),
                        Column.of("Decision", Kind.TEXT, 14)),
                rows);
    }

    /** The column says that it was resolved: "RESOLVED:" before one row and not before the next says nothing more. */
    private static String withoutLead(String words, HouseStyle style) {
        String lead = style.word(Setting.RESOLVED);
        return !lead.isBlank() && words.startsWith(lead)
                ? words.substring(lead.length()).strip()
                : words;
    }

    /** What became of all that the item's papers recommend; else the words say what became of each. */
    private static String outcome(List<Point> points) {
        List<String> outcomes = points.stream().map(Point::owner).distinct().toList();
        return outcomes.size() == 1 ? outcomes.getFirst() : "";
    }

    private static Sheet actions(MeetingRecord record) {
        List<List<Value>> rows = new ArrayList<>();
        for (MeetingRecord.Owned owned : record.actions()) {
            rows.add(List.of(
                    Value.of(owned.action().referencePrinted()),
                    Value.of(record.number(owned.action().item())),
                    Value.of(owned.action().text()),
                    Value.names(
                            owned.owners().stream().map(ActionOwner::printed).toList()),
                    due(record, owned.action()),
                    Value.of(Phrase.capital(RowJson.words(owned.action().state())))));
        }
        return Sheet.of(
                "Actions",
                List.of(
                        Column.of("No.", Kind.TEXT, 10),
                        Column.of("Minute", Kind.TEXT, 10),
                        Column.of("Action", Kind.WRAPPED_TEXT, 70),
                        Column.of("Owner", Kind.WRAPPED_TEXT, 26),
                        Column.of("Due", Kind.DATE, 16),
                        Column.of("State", Kind.TEXT, 14)),
                rows);
    }

    private static Value due(MeetingRecord record, Action action) {
        return action.dueOn() != null
                ? Value.of(action.dueOn())
                : action.dueWords().isBlank() && action.dueMeeting() != null
                        ? Value.of(record.day(action.dueMeeting()))
                        : Value.of(action.dueWords());
    }

    private static Sheet declarations(MeetingRecord record, HouseStyle style) {
        DeclarationWords words = new DeclarationWords(style);
        List<List<Value>> rows = new ArrayList<>();
        record.noneRecorded().stream()
                .filter(none -> INTERESTS.contains(none.subject()))
                .forEach(none -> rows.add(row(none(none), "", "", "", "")));
        for (MeetingRecord.Declared declared : record.declarations()) {
            Declaration one = declared.declaration();
            rows.add(row(
                    one.printed(),
                    Phrase.capital(interest(one)),
                    one.sensitive() ? "(sensitive: not printed)" : Phrase.capital(one.nature()),
                    scope(declared),
                    Phrase.capital(words.conductAndTimes(one))));
        }
        return Sheet.of(
                "Declarations",
                List.of(
                        Column.of("Member", Kind.WRAPPED_TEXT, 28),
                        Column.of("Interest", Kind.WRAPPED_TEXT, 24),
                        Column.of("Nature", Kind.WRAPPED_TEXT, 48),
                        Column.of("Items", Kind.WRAPPED_TEXT, 34),
                        Column.of("Conduct", Kind.WRAPPED_TEXT, 24)),
                rows);
    }

    private static String interest(Declaration one) {
        String label = DeclarationWords.label(one);
        return label.isEmpty() || label.toLowerCase(Locale.UK).contains("interest") ? label : label + " interest";
    }

    private static String none(NoneRecorded none) {
        return none.words().isBlank()
                ? switch (none.subject()) {
                    case PECUNIARY_INTERESTS -> "No pecuniary interests were declared.";
                    case OTHER_INTERESTS -> "No other interests were declared.";
                    default -> "No interests were declared.";
                }
                : none.words();
    }

    private static List<Value> row(String... cells) {
        return Arrays.stream(cells).map(Value::of).toList();
    }

    private static String scope(MeetingRecord.Declared declared) {
        String items = declared.items().stream().map(ItemRecord::number).collect(Collectors.joining(", "));
        String printed = declared.declaration().scopePrinted();
        return printed.isBlank() ? items : printed + (items.isBlank() ? "" : " (" + items + ")");
    }
}
