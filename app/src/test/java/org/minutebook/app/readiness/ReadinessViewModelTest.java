package org.minutebook.app.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.readiness.Readiness;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.AddHoliday;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Notice;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.StandingPage;
import org.minutebook.db.model.StandingPageBuilder;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.store.Writing;

/** A meeting on Thursday 16 July 2026, looked at on Friday 10 July: publication by Wednesday 8 July meets rule ATI-01. */
class ReadinessViewModelTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 7, 16);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-07-10T09:00:00Z"), ZoneId.of("Europe/London"));

    private static MinuteBook book(Path dir) throws Exception {
        return MinuteBook.create(dir.resolve("book"), TODAY, "tester");
    }

    private static Id<Meeting> meeting(MinuteBook book, Consumer<Writing> more) throws Exception {
        return book.apply(new Act<>("Add a meeting", writing -> {
                    Board board = writing.add(BoardBuilder.builder()
                            .id(writing.newId())
                            .name("Wellbeing Board")
                            .build());
                    Meeting meeting = writing.add(MeetingBuilder.builder()
                            .id(writing.newId())
                            .board(board.id())
                            .day(MEETING)
                            .startsAt(LocalTime.of(14, 0))
                            .venue("Guildhall")
                            .openToPublic(true)
                            .build());
                    more.accept(writing);
                    return meeting.id();
                }))
                .result();
    }

    private static List<String> open(ReadinessViewModel model, String rule) {
        return lines(model).stream()
                .filter(line -> line.open() && line.finding().rule().id().equals(rule))
                .map(line -> line.finding().level() + " " + line.finding().about())
                .toList();
    }

    private static List<Readiness.Line> lines(ReadinessViewModel model) {
        return model.facts().get().orElseThrow().readiness().findings();
    }

    @Test
    void countsTheDaysOfAPublicationAndKeepsTheCertificateWhenAHolidayComesLater(@TempDir Path dir) throws Exception {
        MinuteBook book = book(dir);
        Id<Meeting> meeting = meeting(book, writing -> {});
        try (TestDesk desk = new TestDesk(book);
                ReadinessViewModel model = new ReadinessViewModel(desk.open, meeting)) {
            assertEquals(List.of("RED "), open(model, "ATI-01"));

            model.published(Notice.Kind.AGENDA, LocalDate.of(2026, 7, 8), LocalTime.of(12, 0), "Offices", "");
            assertEquals(List.of(), open(model, "ATI-01"));
            Notice certified = model.facts().get().orElseThrow().notices().getFirst();
            assertEquals(5, certified.clearDays());
            assertTrue(certified.met());

            book.apply(new AddHoliday(LocalDate.of(2026, 7, 13), "Day of thanksgiving", null, "proclaimed"));
            assertEquals(List.of("RED "), open(model, "ATI-01"));
            assertEquals(certified, model.facts().get().orElseThrow().notices().getFirst());
        }
    }

    @Test
    void aClosedItemWithoutAReasonIsRedAndAnAcceptedFindingHoldsNothingUp(@TempDir Path dir) throws Exception {
        MinuteBook book = book(dir);
        Id<Meeting> meeting = meeting(book, writing -> {});
        book.apply(new Act<>(
                "Add an item",
                writing -> writing.add(AgendaItemBuilder.builder()
                        .id(writing.newId())
                        .meeting(meeting)
                        .position(1)
                        .agendaNumber("9")
                        .title("Contract price")
                        .kind(AgendaItem.Kind.DISCUSSION)
                        .audience(Audience.RESTRICTED)
                        .build())));
        try (TestDesk desk = new TestDesk(book);
                ReadinessViewModel model = new ReadinessViewModel(desk.open, meeting)) {
            assertEquals(List.of("RED item 9"), open(model, "ATI-06"));
            assertTrue(model.facts().get().orElseThrow().readiness().red());

            Readiness.Line line = lines(model).stream()
                    .filter(one -> one.finding().rule().id().equals("ATI-06"))
                    .findFirst()
                    .orElseThrow();
            model.accept(line, "no");
            assertEquals(List.of("RED item 9"), open(model, "ATI-06"));
            model.accept(line, "The monitoring officer looks at it on Monday");
            assertEquals(List.of(), open(model, "ATI-06"));

            // catalogue F40: the same of a paper before an item that is public
            closedPaper(book, meeting);
            assertEquals(List.of("RED a paper of item 10"), open(model, "ATI-06"));
        }
    }

    private static void closedPaper(MinuteBook book, Id<Meeting> meeting) throws Exception {
        book.apply(new Act<>("Close a paper", writing -> {
            AgendaItem item = writing.add(AgendaItemBuilder.builder()
                    .id(writing.newId())
                    .meeting(meeting)
                    .position(2)
                    .agendaNumber("10")
                    .title("Home care")
                    .build());
            Paper paper = writing.add(PaperBuilder.builder()
                    .id(writing.newId())
                    .board(writing.stores().meetings().get(meeting).board())
                    .title("Tenders")
                    .audience(Audience.RESTRICTED)
                    .build());
            return writing.add(ItemPaperBuilder.builder()
                    .id(writing.newId())
                    .item(item.id())
                    .paper(paper.id())
                    .position(1)
                    .build());
        }));
    }

    @Test
    void aPasswordOnAStandingPageIsFoundAndARequestWithoutAnInterestIsNotAccepted(@TempDir Path dir) throws Exception {
        MinuteBook book = book(dir);
        Id<Meeting> meeting = meeting(book, writing -> {
            Board board = writing.stores().boards().list().getFirst();
            writing.add(StandingPageBuilder.builder()
                    .id(writing.newId())
                    .board(board.id())
                    .title("Information for the public")
                    .body("Guest Wi-Fi is in every room. The password is Harbour2026.")
                    .state(StandingPage.State.CURRENT)
                    .build());
        });
        try (TestDesk desk = new TestDesk(book);
                ReadinessViewModel model = new ReadinessViewModel(desk.open, meeting)) {
            assertFalse(open(model, "HYGIENE").isEmpty());

            model.ask(PublicRequest.Kind.SPEAK, "A. Resident", "", "the pharmacy in Mill Lane", false);
            PublicRequest asked = model.facts().get().orElseThrow().requests().getFirst();
            model.answer(asked, true, "");
            assertEquals(
                    PublicRequest.State.ASKED,
                    model.facts().get().orElseThrow().requests().getFirst().state());
            assertTrue(desk.said().contains("states no relevant interest"));
            assertEquals(
                    List.of(Level.AMBER),
                    lines(model).stream()
                            .filter(line -> line.finding().rule().id().equals("PUBLIC"))
                            .map(line -> line.finding().level())
                            .toList());
        }
    }
}
