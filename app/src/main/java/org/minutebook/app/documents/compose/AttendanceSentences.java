package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.db.model.Attendance;

/** Who was there, as short minutes say it: one sentence each for those present, in attendance and absent. */
final class AttendanceSentences {
    private final Attendees words;
    private final MeetingRecord record;
    private final HouseStyle style;

    AttendanceSentences(Attendees words, MeetingRecord record, HouseStyle style) {
        this.words = words;
        this.record = record;
        this.style = style;
    }

    List<Block> blocks(List<Attendance> present, List<Attendance> attending, List<Attendance> apologies) {
        List<Block> blocks = new ArrayList<>();
        sentence(Setting.PRESENT, present, "\n").ifPresent(blocks::add);
        sentence(Setting.IN_ATTENDANCE, attending, "; ").ifPresent(blocks::add);
        sentence(Setting.APOLOGIES, apologies, "; ").ifPresent(blocks::add);
        return blocks;
    }

    /**
     * Councillors first, then the others, each body's people before its name. "Mrs. M. A. Hollis CC" says by itself that she is a
     * councillor: no council writes "Councillors Mrs. M. A. Hollis CC".
     */
    private Optional<Block> sentence(Setting heading, List<Attendance> people, String between) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        if (people.stream().anyMatch(one -> one.printed().startsWith("Councillors "))) {
            // "Councillors Dr Paffey and Hilary Brooks": a printed list is kept, though only one of the two is a
            // councillor
            return Optional.of(Paragraph.of(List.of(
                    Run.bold(style.word(heading)),
                    Run.of(" "
                            + Names.listed(people.stream()
                                    .map(words::withPostAndOrganisation)
                                    .toList())))));
        }
        List<Attendance> others = new ArrayList<>();
        List<Attendance> county = new ArrayList<>();
        List<Attendance> called = new ArrayList<>();
        for (Attendance one : people) {
            (Names.saysCounty(one.printed()) ? county : record.isCouncillor(one) ? called : others).add(one);
        }
        List<String> parts = new ArrayList<>();
        List<String> named = grouped(county, words::withPost);
        if (!called.isEmpty()) {
            Setting word = called.size() == 1 ? Setting.COUNCILLOR : Setting.COUNCILLORS;
            List<String> names = grouped(called, one -> Names.withoutCouncillor(words.withPost(one)));
            named.add(style.word(word) + " " + String.join("; ", names));
        }
        if (!named.isEmpty()) {
            parts.add(String.join("; ", named));
        }
        List<String> groups = grouped(others, words::withPost);
        if (!groups.isEmpty()) {
            parts.add(String.join("; ", groups));
        }
        return Optional.of(
                Paragraph.of(List.of(Run.bold(style.word(heading)), Run.of(" " + String.join(between, parts)))));
    }

    private static List<String> grouped(List<Attendance> people, Function<Attendance, String> name) {
        List<String> groups = new ArrayList<>();
        Attendees.byOrganisation(people)
                .forEach((organisation, some) ->
                        groups.add(Names.of(Names.listed(some.stream().map(name).toList()), organisation)));
        return groups;
    }
}
