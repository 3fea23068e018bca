package org.minutebook.app.index;

import static org.minutebook.app.index.PlainWords.plain;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.store.MinuteStore;

/** The entries of an agenda item: its minutes, what was resolved, and the item itself where nothing was minuted. */
record ItemEntries(Around around) {
    void of(Id<AgendaItem> id, Consumer<Entry> to) {
        AgendaItem item = around.item(id);
        List<Minute> minutes = Stream.of(Audience.values())
                .flatMap(audience -> around.stores().minutes().find(id, audience).stream())
                .toList();
        minutes.forEach(minute -> to.accept(of(minute)));
        MinuteStore store = around.stores().minutes();
        for (Resolution resolution : store.resolutions(id)) {
            if (says(resolution)) {
                to.accept(of(resolution));
            }
            store.clauses(resolution.id()).forEach(clause -> to.accept(of(clause, resolution)));
        }
        if (minutes.isEmpty()) {
            to.accept(of(item));
        }
    }

    Entry of(Minute minute) {
        AgendaItem item = around.item(minute.item());
        String text = joined(minute.opening(), plain(minute.body()), plain(minute.postMeetingNote()));
        return entry(Source.MINUTE, minute.id().value(), item, text, minute.privateNote(), minute.audience());
    }

    Entry of(AgendaItem item) {
        String text = joined(item.officerLine(), item.urgencyReason());
        return entry(Source.ITEM, item.id().value(), item, text, item.chairsNote(), item.audience());
    }

    Entry of(Resolution resolution) {
        AgendaItem item = around.item(resolution.item());
        String text = joined(
                resolution.lead(),
                plain(resolution.text()),
                resolution.mover().isBlank() ? "" : "Moved by " + resolution.mover(),
                resolution.seconder().isBlank() ? "" : "Seconded by " + resolution.seconder());
        return entry(Source.RESOLUTION, resolution.id().value(), item, text, "", resolution.audience());
    }

    Entry of(Clause clause, Resolution resolution) {
        AgendaItem item = around.item(resolution.item());
        String text = joined(plain(clause.text()), plain(clause.conditions()), clause.referredTo());
        return entry(Source.CLAUSE, clause.id().value(), item, text, "", resolution.audience());
    }

    /** Whether a resolution has words of its own beside its clauses. */
    static boolean says(Resolution resolution) {
        return !(resolution.text().isBlank()
                && resolution.mover().isBlank()
                && resolution.seconder().isBlank());
    }

    private Entry entry(Source source, long id, AgendaItem item, String text, String keptBack, Audience audience) {
        Meeting meeting = around.meeting(item.meeting());
        String number = item.minuteNumber().isBlank() ? item.agendaNumber() : item.minuteNumber();
        return new Entry(
                new Unit(Unit.Of.ITEM, item.id().value()),
                source,
                id,
                meeting.board(),
                meeting.id(),
                item.id(),
                meeting.day(),
                number.isBlank() ? item.title() : number + " " + item.title(),
                text,
                keptBack,
                List.of(),
                List.of(),
                null,
                null,
                audience.with(item.audience()));
    }

    /** What is not blank, each on a line of its own. */
    static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** What is not blank, in one line with dots between. */
    static String listed(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    static String listed(String... texts) {
        return listed(List.of(texts));
    }
}
