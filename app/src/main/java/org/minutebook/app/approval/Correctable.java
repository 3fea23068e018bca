package org.minutebook.app.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.db.change.CorrectRecord.InDeclaration;
import org.minutebook.db.change.CorrectRecord.InMinute;
import org.minutebook.db.change.CorrectRecord.InOther;
import org.minutebook.db.change.CorrectRecord.WasThere;
import org.minutebook.db.change.CorrectRecord.What;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.rules.CorrectedRecord;
import org.minutebook.db.store.Stores;

/**
 * Something in the record of a meeting that a later minute can correct.
 *
 * @param words names it in a list: "Attendance: Cllr J. Kent"
 * @param says what the record says of it now
 */
record Correctable(String words, String says, Of of) {

    /** What it is. */
    sealed interface Of {
        /** Somebody whom the minutes name. */
        record Person(Id<Attendance> attendance) implements Of {}

        /** Somebody whom they do not name. */
        record Unnamed() implements Of {}

        /** A declaration of interest. */
        record Declared(Id<Declaration> declaration) implements Of {}

        /** A minute or its resolution. */
        record Item(Id<AgendaItem> item) implements Of {}

        /** The place, the times, a title. */
        record Other() implements Of {}
    }

    /** Whether it is said of it who was there, and not which words. */
    boolean isPresence() {
        return of instanceof Of.Person || of instanceof Of.Unnamed;
    }

    /** The correction of it. */
    What corrected(String was, String becomes, Attendance.Presence presence) {
        return switch (of) {
            case Of.Person person -> new WasThere(person.attendance(), null, "", presence);
            case Of.Unnamed _ -> new WasThere(null, null, was.strip(), presence);
            case Of.Declared declared -> new InDeclaration(declared.declaration(), was, becomes);
            case Of.Item item -> new InMinute(item.item(), was, becomes);
            case Of.Other _ -> new InOther(was, becomes);
        };
    }

    static List<Correctable> of(Stores stores, Meeting meeting) {
        List<Correction> corrections = stores.minutes().corrections(meeting.id());
        List<Correctable> all = new ArrayList<>();
        for (Attendance one : stores.meetings().attendance(meeting.id())) {
            all.add(new Correctable(
                    "Attendance: " + one.printed(),
                    CorrectedRecord.word(CorrectedRecord.presence(one, corrections)),
                    new Of.Person(one.id())));
        }
        all.add(new Correctable("Attendance: somebody not named", "", new Of.Unnamed()));
        for (Declaration one : stores.meetings().declarations(meeting.id())) {
            Declaration now = CorrectedRecord.declaration(one, corrections);
            all.add(new Correctable(
                    "Declaration: " + one.printed(),
                    now.wordsPrinted().isBlank() ? now.nature() : now.wordsPrinted(),
                    new Of.Declared(one.id())));
        }
        List<Minute> minutes = stores.minutes().list(meeting.id());
        stores.meetings().items(meeting.id()).stream()
                .filter(item -> !item.heading())
                .forEach(item -> all.add(new Correctable(
                        "Minute " + (item.minuteNumber() + " " + item.title()).strip(),
                        text(stores, item, minutes),
                        new Of.Item(item.id()))));
        all.add(new Correctable("Anything else", "", new Of.Other()));
        return List.copyOf(all);
    }

    private static String text(Stores stores, AgendaItem item, List<Minute> minutes) {
        Stream<String> said = minutes.stream()
                .filter(minute -> minute.item().equals(item.id()))
                .flatMap(minute -> Stream.of(minute.opening(), minute.body()));
        Stream<String> resolved = stores.minutes().resolutions(item.id()).stream()
                .flatMap(resolution -> Stream.concat(
                        Stream.of(resolution.text()),
                        stores.minutes().clauses(resolution.id()).stream().map(Clause::text)));
        return Stream.concat(said, resolved).filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }
}
