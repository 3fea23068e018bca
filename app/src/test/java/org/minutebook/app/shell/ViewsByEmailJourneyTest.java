package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.readiness.MeetingReadiness;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.DateField;
import org.minutebook.db.change.AddItem;
import org.minutebook.db.change.AddMeeting;
import org.minutebook.db.change.CancelMeeting;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** A meeting is cancelled and its members agree by e-mail: that is kept as consultation, and the next meeting is asked to ratify. */
class ViewsByEmailJourneyTest extends WindowJourney {
    private static final Id<Meeting> FEBRUARY = Id.of(42);
    private static final String REPLY = "Cllr A. Patel, 22 January: content with the plan.";

    @Test
    void whatWasAgreedByEmailIsPutToRatifyAndNeverPrintedAsDecided(@TempDir Path dir) throws Exception {
        Id<AgendaItem> fund = book.apply(new AddItem(FEBRUARY, "", "Better Care Fund plan", AgendaItem.Kind.DECISION))
                .result();
        book.apply(new CancelMeeting(FEBRUARY, "The hall was closed"));
        Id<Meeting> march = book.apply(new AddMeeting(
                        SmallCouncil.HEALTH,
                        LocalDate.of(2020, 3, 26),
                        LocalTime.of(14, 0),
                        "Hall",
                        Meeting.Kind.ORDINARY,
                        "2019/20",
                        5))
                .result();
        go("agenda/" + FEBRUARY + "/" + fund);
        waitFor(() -> robot.lookup("#email-views").tryQuery().isPresent());
        fire("#email-views");
        waitFor(() -> robot.lookup("#email-views-keep").tryQuery().isPresent());
        fire("#agenda-item-exempt");
        assertEquals(List.of(), lettersGivenTwice());
        fire("#exempt-cancel");
        type("#email-views-replies", REPLY);
        book.apply(new Act<>(
                "Note it",
                writing -> writing.save(
                        AgendaItemBuilder.builder(writing.stores().meetings().item(fund))
                                .chairsNote("Thank the officers")
                                .build())));
        settle();
        assertEquals(REPLY, typed("#email-views-replies"), "the agenda was read again meanwhile");
        waitFor(() -> !book.read(stores -> stores.drafts().list()).isEmpty());
        go("agenda/" + march);
        go("agenda/" + FEBRUARY + "/" + fund);
        waitFor(() -> robot.lookup("#email-views-keep").tryQuery().isPresent());
        assertEquals(REPLY, typed("#email-views-replies"), "the screen was left meanwhile");
        type("#email-views-by", "Tom Hale, Clerk");
        type("#email-views-asked", "Whether the plan can be sent off.");
        robot.interact(() -> robot.lookup("#email-views-on")
                .queryAs(DateField.class)
                .day()
                .set(Optional.of(LocalDate.of(2020, 1, 21))));
        fire("#email-views-keep");
        waitFor(() -> robot.lookup("#email-views-ratify").tryQuery().isPresent());
        assertEquals(List.of(), book.read(stores -> stores.drafts().list()));
        assertTrue(ratify(march), "the next meeting's list asks for it");
        fire("#email-views-ratify");
        waitFor(() -> titles(march).contains("To ratify: Better Care Fund plan"));
        assertFalse(ratify(march));
        assertFalse(
                robot.lookup("#agenda-waiting").queryAs(Pane.class).lookupAll(".check-box").stream()
                        .anyMatch(box -> ((Labeled) box).getText().equals("Better Care Fund plan")),
                "it does not wait a second time");
        Path into = Files.createDirectories(dir.resolve("out"));
        for (Id<Meeting> meeting : List.of(FEBRUARY, march)) {
            for (Audience audience : Audience.values()) {
                Path file = into.resolve("minutes " + meeting + audience + ".html");
                new Exporting(book, "tester")
                        .minutes(new MinutesRequest(meeting, "", audience, Format.HTML, file, false), Progress.NONE);
                String printed = Files.readString(file);
                assertFalse(printed.contains("content with the plan"), printed);
                assertFalse(printed.contains("RESOLVED"), printed);
            }
        }
        assertEquals(List.of(), book.read(stores -> stores.minutes().resolutions(fund)));
    }

    private boolean ratify(Id<Meeting> meeting) {
        Readiness readiness = book.read(stores -> MeetingReadiness.of(
                stores,
                meeting,
                LocalDate.of(2020, 1, 23),
                Calendars.of(stores, SmallCouncil.HEALTH),
                unsearched -> List.of()));
        return readiness.findings().stream().filter(Readiness.Line::open).anyMatch(line -> line.key()
                .contains("Members’ views were asked for by e-mail on 21 January 2020"));
    }

    private List<String> titles(Id<Meeting> meeting) {
        return book.read(stores -> stores.meetings().items(meeting)).stream()
                .map(AgendaItem::title)
                .toList();
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
        settle();
    }

    private String typed(String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private void type(String id, String words) {
        robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(words));
    }
}
