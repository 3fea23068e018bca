package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.store.Stores;

/** The same record prints in each of the three styles, and none of its public words is lost in any. */
@Execution(ExecutionMode.CONCURRENT)
class WithoutLossTest {

    @Test
    void realFactsKeepTheirWordsInEveryStyle(@TempDir Path dir) {
        for (String name : List.of("leicestershire.json", "southampton.json", "thurrock.json")) {
            try (MinuteBook book = Records.book(dir.resolve(name), name)) {
                assertTrue(check(book) >= 25, name);
            }
        }
    }

    @Test
    void theSampleKeepsItsWordsInEveryStyle(@TempDir Path dir) throws Exception {
        SampleBook.make(dir.resolve("book"), MinuteBooks.CLOCK, "tester");
        try (MinuteBook book = MinuteBooks.open(dir)) {
            assertTrue(check(book) >= 900);
        }
    }

    private static int check(MinuteBook book) {
        int checked = 0;
        for (Meeting meeting : book.read(stores -> stores.meetings().list())) {
            List<String> said = book.read(stores -> said(stores, meeting));
            checked += said.size();
            for (Layout layout : Layout.values()) {
                String tree = folded(book.read(stores -> Plain.text(new MinutesComposer()
                        .compose(
                                stores,
                                meeting.id(),
                                HouseStyle.plain(layout),
                                Audience.PUBLIC,
                                MinuteBooks.CLOCK.instant()))));
                List<String> lost = said.stream()
                        .filter(words -> !tree.contains(folded(words)))
                        .toList();
                assertEquals(List.of(), lost, meeting.day() + " as " + layout);
            }
        }
        return checked;
    }

    /** Every public text of the record of a meeting, read from the stores and not through the composer's own door. */
    private static List<String> said(Stores stores, Meeting meeting) {
        List<String> said = new ArrayList<>();
        said.add(meeting.timesPrinted());
        stores.meetings().attendance(meeting.id()).forEach(one -> {
            said.add(one.printed().replaceFirst("^(Councillors?|Cllr\\.?) ", ""));
            said.add(one.postPrinted());
            said.add(one.organisationPrinted());
            said.add(one.note());
            stores.meetings().spans(one.id()).forEach(span -> said.add(span.printed()));
        });
        stores.meetings().noneRecorded(meeting.id()).forEach(none -> said.add(none.words()));
        stores.meetings().declarations(meeting.id()).stream()
                .filter(declaration -> declaration.audience() == Audience.PUBLIC && !declaration.sensitive())
                .forEach(declaration ->
                        said.addAll(List.of(declaration.printed(), declaration.nature(), declaration.scopePrinted())));
        stores.minutes().correctionsMadeAt(meeting.id()).forEach(correction -> said.add(correction.words()));
        stores.minutes().corrections(meeting.id()).forEach(correction -> said.add(correction.words()));
        stores.minutes().approvalsGivenAt(meeting.id()).forEach(approval -> said.add(approval.words()));
        for (AgendaItem item : stores.meetings().items(meeting.id())) {
            if (item.audience() == Audience.PUBLIC) {
                item(stores, item, said);
            }
        }
        said.removeIf(String::isBlank);
        return said;
    }

    private static void item(Stores stores, AgendaItem item, List<String> said) {
        said.add(item.title());
        said.add(item.minuteNumber());
        for (Minute minute : stores.minutes().list(item.meeting())) {
            if (minute.item().equals(item.id()) && minute.audience() == Audience.PUBLIC) {
                said.add(minute.opening());
                said.add(minute.postMeetingNote());
                for (String line : minute.body().split("\\R")) {
                    said.add(line.replaceFirst("^- ", "")
                            .replaceAll(" ?\\{action:\\d+}$", "")
                            .replace("*", ""));
                }
            }
        }
        stores.minutes().resolutions(item.id()).stream()
                .filter(resolution -> resolution.audience() == Audience.PUBLIC)
                .forEach(resolution -> {
                    said.addAll(List.of(resolution.text(), resolution.mover(), resolution.seconder()));
                    stores.minutes()
                            .clauses(resolution.id())
                            .forEach(clause -> said.addAll(
                                    List.of(clause.text(), clause.letter(), clause.conditions(), clause.referredTo())));
                });
        stores.minutes()
                .undertakings(item.id())
                .forEach(one -> said.add(one.text().replaceFirst("^to ", "")));
        stores.minutes().votes(item.id()).stream()
                .filter(vote -> vote.audience() == Audience.PUBLIC)
                .forEach(vote -> stores.minutes().votesCast(vote.id()).forEach(cast -> said.add(cast.printed())));
        stores.meetings().itemPapers(item.id()).forEach(link -> {
            if (link.filed() && !link.marked().startsWith("Secret")) {
                said.add(link.marked());
            }
        });
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
    }
}
