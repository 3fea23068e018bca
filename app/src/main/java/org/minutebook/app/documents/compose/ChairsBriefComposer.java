package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.BriefSetting;
import org.minutebook.app.documents.style.ChairWord;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.TimePattern;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.store.Stores;

/**
 * What a chair has before them and nobody else: what to say at the opening, who asked to speak, the running order with its
 * times, and the words to be read out. It is never part of a pack.
 */
public final class ChairsBriefComposer {

    /** The brief of a meeting, by the agenda that was issued last or, where none was, the items as they stand. */
    public Document compose(
            Stores stores, Id<Meeting> meeting, Optional<Id<AgendaVersion>> version, HouseStyle style, Instant madeAt) {
        return new Composing(AgendaRecord.of(stores, meeting, Audience.RESTRICTED, style, version), style)
                .document(madeAt);
    }

    private static final class Composing {
        private final AgendaRecord record;
        private final HouseStyle style;
        private final List<Block> blocks = new ArrayList<>();

        Composing(AgendaRecord record, HouseStyle style) {
            this.record = record;
            this.style = style;
        }

        Document document(Instant madeAt) {
            String title = style.fill(
                    BriefSetting.BRIEF_TITLE,
                    Map.of(
                            "board", record.board().name(),
                            "council", record.board().council(),
                            "chair", ChairWord.of(style),
                            "day",
                                    style.day(
                                            AgendaSetting.AGENDA_DAY,
                                            record.meeting().day())));
            blocks.add(new Title(title));
            timeAndPlace();
            opening();
            wordsToRead();
            speakers();
            blocks.addAll(new InterestsToRegister(record, style).blocks());
            runningOrder();
            String mark = style.fill(BriefSetting.BRIEF_MARK, Map.of("chair", ChairWord.of(style)));
            Meta meta = Meta.of(
                            Meta.titled(title, mark.isBlank() ? List.of() : List.of(mark)),
                            record.board().council(),
                            madeAt)
                    .withSubject(record.board().name());
            return new Document(meta, Page.portrait().withHeader(mark), blocks);
        }

        /** The day stands in the title. */
        private void timeAndPlace() {
            LocalTime starts = record.meeting().startsAt();
            String time = starts == null ? "" : TimePattern.write(style.word(AgendaSetting.AGENDA_START), starts);
            String words = Stream.of(time, record.meeting().venue())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
            if (!words.isEmpty()) {
                blocks.add(Paragraph.of(words));
            }
        }

        private void opening() {
            boolean open = record.meeting().openToPublic();
            List<Table.Row> rows = style.word(
                            open ? BriefSetting.OPENING_STATEMENT : BriefSetting.OPENING_STATEMENT_CLOSED)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Table.Row.of("", line.strip()))
                    .toList();
            if (!rows.isEmpty()) {
                blocks.add(new Heading(1, "Opening the meeting"));
                blocks.add(Table.of(
                        "What is said at the opening, to be ticked", List.of(10, 90), List.of("Done", "Say"), rows));
            }
        }

        private void speakers() {
            List<PublicRequest> requests = record
                    .stores()
                    .agendas()
                    .publicRequests(record.meeting().id())
                    .stream()
                    .sorted(Comparator.comparingInt(PublicRequest::position))
                    .toList();
            if (requests.isEmpty() && !record.meeting().openToPublic()) {
                return;
            }
            blocks.add(new Heading(1, "Speakers from the public"));
            List<PublicRequest> accepted = of(requests, PublicRequest.State.ACCEPTED);
            if (accepted.isEmpty()) {
                blocks.add(Paragraph.of("Nobody has been accepted to speak."));
            } else {
                blocks.add(Table.of(
                        "Who speaks, on what, and with which interest",
                        List.of(10, 26, 18, 46),
                        List.of("Item", "Name", "Wishes to", "Interest stated"),
                        accepted.stream().map(this::speaker).toList()));
            }
            List<PublicRequest> open = of(requests, PublicRequest.State.ASKED);
            if (!open.isEmpty()) {
                blocks.add(Paragraph.of((open.size() == 1
                                ? "One request awaits your decision: "
                                : "These requests await your decision: ")
                        + Names.listed(open.stream().map(this::waiting).toList()) + "."));
            }
        }

        private String waiting(PublicRequest request) {
            List<String> more = new ArrayList<>();
            String number = number(request.item());
            if (!number.isBlank()) {
                more.add("item " + number);
            }
            more.add(request.interest().isBlank() ? "no interest stated" : Phrase.goingOn(request.interest()));
            return request.name() + " (" + String.join("; ", more) + ")";
        }

        private static List<PublicRequest> of(List<PublicRequest> requests, PublicRequest.State state) {
            return requests.stream().filter(one -> one.state() == state).toList();
        }

        private Table.Row speaker(PublicRequest request) {
            String to =
                    switch (request.kind()) {
                        case SPEAK -> "speak";
                        case QUESTION -> "ask a question";
                        case PETITION -> "present a petition";
                    };
            String name = request.name() + (request.nameMayBePublished() ? "" : " (do not name in public)");
            return Table.Row.of(number(request.item()), name, to, request.interest());
        }

        private String number(@Nullable Id<AgendaItem> item) {
            return record.lines().stream()
                    .filter(line -> item != null && line.item().equals(Optional.of(item)))
                    .map(AgendaLine::number)
                    .findFirst()
                    .orElse("");
        }

        /** Times run on from the start by the minutes allotted, for as long as every item of business before has some. */
        private void runningOrder() {
            LeadLine leads = new LeadLine(record, style);
            BriefAtItem beside = new BriefAtItem(record, style);
            LocalTime at = record.meeting().startsAt();
            ExclusionOfThePublic exclusion = new ExclusionOfThePublic(record.lines(), style);
            List<Table.Row> rows = new ArrayList<>();
            boolean timed = record.lines().stream().anyMatch(line -> minutes(line) > 0);
            for (int place = 0; place < record.lines().size(); place++) {
                AgendaLine line = record.lines().get(place);
                if (line.heading()) {
                    rows.add(new Table.Row(List.of(Table.Cell.of(List.of(Paragraph.of(List.of(Run.bold(line.title())))))
                            .across(timed ? 4 : 2))));
                    continue;
                }
                Optional<AgendaItem> item =
                        line.item().map(id -> record.stores().meetings().item(id));
                int minutes = minutes(line);
                List<Paragraph> words = new ArrayList<>();
                words.add(Paragraph.of((line.late() ? "Late item: " : "") + line.title()));
                leads.paragraphs(line).stream().limit(1).map(Paragraph::of).forEach(words::add);
                item.map(this::asks)
                        .filter(ask -> !ask.isEmpty())
                        .map(Paragraph::of)
                        .ifPresent(words::add);
                if (exclusion.readmitsAt(place)) {
                    words.add(Paragraph.of("The public come back before this item."));
                }
                if (line.closed().isPresent()) {
                    words.add(Paragraph.of("Not public: the public leave before this item."));
                }
                line.closedPapers()
                        .forEach(closed -> words.add(
                                Paragraph.of("Not to be referred to while the public are there: " + closed.what())));
                item.map(beside::of).ifPresent(words::addAll);
                Table.Cell number = Table.Cell.of(line.number());
                rows.add(
                        timed
                                ? Table.Row.of(
                                        Table.Cell.of(
                                                at == null
                                                        ? ""
                                                        : TimePattern.write(
                                                                style.word(AgendaSetting.AGENDA_START), at)),
                                        number,
                                        Table.Cell.of(words),
                                        Table.Cell.of(minutes == 0 ? "" : minutes + " minutes"))
                                : Table.Row.of(number, Table.Cell.of(words)));
                at = at == null || minutes == 0 && !line.sub() && line.role() == AgendaItem.Role.ORDINARY
                        ? null
                        : at.plusMinutes(minutes);
            }
            if (!rows.isEmpty()) {
                blocks.add(new Heading(1, "Running order"));
                blocks.add(
                        timed
                                ? Table.of(
                                        "The items with their times",
                                        List.of(14, 10, 60, 16),
                                        List.of("Time", "Item", "Business", "Time allowed"),
                                        rows)
                                : Table.of("The items in order", List.of(10, 90), List.of("Item", "Business"), rows));
            }
        }

        private int minutes(AgendaLine line) {
            return line.item()
                    .map(id -> record.stores().meetings().item(id).minutesAllotted())
                    .orElse(0);
        }

        private String asks(AgendaItem item) {
            return switch (item.kind()) {
                case DECISION -> "For decision.";
                case DISCUSSION -> "For discussion.";
                case INFORMATION -> "For information.";
                case PROCEDURAL -> "";
            };
        }

        private void wordsToRead() {
            List<Block> words = new ArrayList<>();
            ExclusionOfThePublic exclusion = new ExclusionOfThePublic(record.lines(), style);
            for (int i = 0; i < record.lines().size(); i++) {
                AgendaLine line = record.lines().get(i);
                List<String> excluded = new ArrayList<>(exclusion.before(i).orElse(List.of()));
                excluded.addAll(exclusion.under(i));
                excluded.forEach(said -> words.add(Paragraph.of(said)));
                if (line.late() && !line.heading()) {
                    words.add(Paragraph.of(style.fill(
                            BriefSetting.URGENCY_STATEMENT,
                            Map.of(
                                    "number", line.number(),
                                    "reason",
                                            Phrase.goingOn(
                                                    line.urgency().strip().replaceAll("\\.$", ""))))));
                }
            }
            if (!words.isEmpty()) {
                blocks.add(new Heading(1, "Words to read out"));
                blocks.addAll(words);
            }
        }
    }
}
