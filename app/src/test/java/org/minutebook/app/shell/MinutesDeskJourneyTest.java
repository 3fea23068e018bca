package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.minutes.MinutesView;
import org.minutebook.db.change.AddItem;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.store.Stores;

/** A meeting minuted from its issued agenda without a mouse: the keys are pressed, then record and document are read. */
class MinutesDeskJourneyTest extends WindowJourney {
    private static final Id<Meeting> FEBRUARY = Id.of(42);

    @TempDir
    Path files;

    @Test
    void anIssuedAgendaIsMinutedByKeyboardAlone() throws Exception {
        issuedAgenda();
        go("meetings/" + FEBRUARY);
        waitFor(() -> items().getItems().size() == 3);

        press(KeyCode.CONTROL, KeyCode.T);
        press(KeyCode.ENTER);
        waitFor(() -> attendance().size() == 3);
        waitFor(() -> people().getItems().size() == 3);
        Keys.type("pat");
        Keys.type(" ");
        waitFor(() -> attendance().contains("Cllr A. Patel MEMBER PRESENT"));
        Keys.type("jane");
        Keys.type("+");
        press(KeyCode.ENTER);
        waitFor(() -> attendance().contains("Tom Hale SUBSTITUTE PRESENT for Jane Reed"));
        assertTrue(attendance().contains("Jane Reed MEMBER APOLOGIES"), attendance()::toString);
        press(KeyCode.CONTROL, KeyCode.T);
        waitFor(() -> text("#attendance-counted").contains("Inquorate"));

        press(KeyCode.F9);
        press(KeyCode.F3);
        Keys.type("olu");
        press(KeyCode.ENTER);
        waitFor(() -> read(stores -> stores.meetings().attendance(FEBRUARY).stream()
                        .flatMap(one -> stores.meetings().spans(one.id()).stream()
                                .map(span -> one.printed() + " " + span.kind() + " " + span.at()))
                        .toList())
                .equals(List.of("Olu Adeyemi ARRIVED 14:00")));
        waitFor(() -> text("#attendance-counted").contains("Quorate: 3 present"));

        Keys.type("The Board talked about the fund.");
        press(KeyCode.F6);
        Keys.type("pat");
        press(KeyCode.TAB);
        Keys.type("prejudicial");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        Keys.type("a trustee of the hospice");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        Keys.type("2.20 pm");
        press(KeyCode.ENTER);
        waitFor(() -> !declarations().isEmpty());
        assertEquals(
                List.of("Cllr A. Patel prejudicial PREJUDICIAL a trustee of the hospice LEFT 14:00 14:20"),
                declarations());
        waitFor(() -> text("#attendance-counted").contains("Inquorate"));

        press(KeyCode.CONTROL, KeyCode.R);
        Keys.type("That the plan for the fund be agreed.");
        press(KeyCode.ENTER);
        press(KeyCode.F8);
        press(KeyCode.TAB);
        Keys.type("2");
        press(KeyCode.ENTER);
        waitFor(() -> read(stores -> stores.minutes().votes(item(stores, 1)).stream()
                        .map(vote -> vote.manner() + " " + vote.inFavour() + " " + vote.outcome())
                        .toList())
                .equals(List.of("SHOW_OF_HANDS 2 CARRIED")));
        waitFor(() -> words("#minute-votes").stream().anyMatch(line -> line.startsWith("A vote is recorded without")));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        Keys.type("Publish the plan.");
        press(KeyCode.ENTER);
        waitFor(() -> read(stores -> stores.actions().of(FEBRUARY)).size() == 1);

        press(KeyCode.F9);
        robot.interact(() -> assertEquals(2, items().getSelectionModel().getSelectedIndex()));
        waitFor(() -> read(stores -> stores.minutes().find(item(stores, 1), Audience.PUBLIC))
                .filter(minute -> minute.body().equals("The Board talked about the fund."))
                .isPresent());

        Path file = files.resolve("minutes.html");
        new Exporting(book, "tester")
                .minutes(new MinutesRequest(FEBRUARY, "", Audience.PUBLIC, Format.HTML, file, true), Progress.NONE);
        String printed = Jsoup.parse(Files.readString(file)).text();
        for (String said : List.of(
                "Tom Hale",
                "Olu Adeyemi (arrived at 2.00 pm, from minute 211)",
                "The Board talked about the fund.",
                "That the plan for the fund be agreed.",
                "a trustee of the hospice")) {
            assertTrue(printed.contains(said), () -> said + " is not in " + printed);
        }
        assertFalse(printed.contains("Inquorate"), printed);
    }

    private void issuedAgenda() throws Exception {
        for (String title : List.of("Apologies for absence", "Better care fund", "Any other business")) {
            book.apply(new AddItem(FEBRUARY, "", title, AgendaItem.Kind.DISCUSSION));
        }
        book.apply(new Act<>("Issue", writing -> {
            writing.add(MembershipBuilder.builder()
                    .id(Id.of(83))
                    .seat(Id.of(72))
                    .printed("Olu Adeyemi")
                    .build());
            Id<QuorumRule> rule = Id.of(87);
            writing.add(new QuorumRule(rule, SmallCouncil.HEALTH, "Three members", "Constitution", null, null));
            writing.add(new QuorumLimb(Id.of(88), rule, 1, QuorumLimb.Test.AT_LEAST, 3, 0, 0, ""));
            return writing.save(
                    MeetingBuilder.builder(writing.stores().meetings().get(FEBRUARY))
                            .state(Meeting.State.ISSUED)
                            .issuedOn(LocalDate.of(2020, 1, 20))
                            .build());
        }));
    }

    private <T> T read(Function<Stores, T> of) {
        return book.read(of::apply);
    }

    private static Id<AgendaItem> item(Stores stores, int at) {
        return stores.meetings().items(FEBRUARY).get(at).id();
    }

    private List<String> attendance() {
        return read(stores -> stores.meetings().attendance(FEBRUARY)).stream()
                .map(one -> one.printed() + " " + one.capacity() + " " + one.presence()
                        + (one.actingForPrinted().isBlank() ? "" : " for " + one.actingForPrinted()))
                .toList();
    }

    private List<String> declarations() {
        return read(stores -> stores.meetings().declarations(FEBRUARY)).stream()
                .map(one -> String.join(
                        " ",
                        one.printed(),
                        one.labelPrinted(),
                        one.interestClass().name(),
                        one.nature(),
                        one.conduct().name(),
                        String.valueOf(one.leftAt()),
                        String.valueOf(one.returnedAt())))
                .toList();
    }

    private ListView<?> items() {
        return robot.lookup("#" + MinutesView.ID_ITEMS).queryListView();
    }

    private ListView<?> people() {
        return robot.lookup("#attendance-people").queryListView();
    }

    private List<String> words(String query) {
        return robot.lookup(query).query().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
