package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.change.AddPublicRequest;
import org.minutebook.db.change.AnswerPublicRequest;
import org.minutebook.db.change.EditItem;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.model.PublicRequestBuilder;

/** The opening list and the speakers of catalogue F19, on the facts of Thurrock's meeting of 11 September 2014. */
@Execution(ExecutionMode.CONCURRENT)
class ChairsBriefComposerTest {
    private static String brief(MinuteBook book, Id<Meeting> meeting) {
        return book.read(stores -> Plain.text(new ChairsBriefComposer()
                .compose(
                        stores,
                        meeting,
                        Optional.empty(),
                        HouseStyle.of(
                                stores,
                                stores.boards()
                                        .get(stores.meetings().get(meeting).board())),
                        MinuteBooks.CLOCK.instant())));
    }

    private static Id<PublicRequest> ask(
            MinuteBook book, Id<Meeting> meeting, String name, String interest, boolean named) throws Refused {
        return book.apply(new AddPublicRequest(PublicRequestBuilder.builder()
                        .id(Id.of(1))
                        .meeting(meeting)
                        .item(Id.of(25))
                        .kind(PublicRequest.Kind.SPEAK)
                        .name(name)
                        .interest(interest)
                        .askedOn(LocalDate.of(2014, 9, 8))
                        .nameMayBePublished(named)
                        .build()))
                .result()
                .id();
    }

    private static List<String> under(String heading, String brief) {
        return brief.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("# "))
                .toList();
    }

    /** The first example of ATI-06. */
    @Test
    void theChairReadsWhenThePublicLeaveAndWhenTheyComeBack(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "readmission.json")) {
            assertEquals(
                    List.of(
                            "Item | Business",
                            "8 | Exclusion of the Press and Public",
                            "9 | Contract Price / Not public: the public leave before this item.",
                            "In Public",
                            "10 | Forward Plan / The public come back before this item.",
                            "11 | Next Meeting"),
                    under("# Running order", brief(book, Records.on(book, "2026-07-16"))));
        }
    }

    @Test
    void theRecordingIsConfirmedOnTheOpeningList(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "thurrock-agenda.json")) {
            String brief = brief(book, Records.on(book, "2014-09-11"));
            assertEquals(
                    1,
                    under("# Opening the meeting", brief).stream()
                            .filter(line -> line.contains("Confirm whether all or part of the meeting is recorded"))
                            .count(),
                    brief);
        }
    }

    @Test
    void thoseWhoWereAcceptedSpeakAndTheOthersWait(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "thurrock-agenda.json")) {
            Id<Meeting> meeting = Records.on(book, "2014-09-11");
            Id<PublicRequest> accepted = ask(book, meeting, "Ada Wren", "lives beside the clinic", false);
            ask(book, meeting, "Tom Reed", "", true);
            Id<PublicRequest> refused = ask(book, meeting, "Una Marsh", "a trader", true);
            book.apply(new AnswerPublicRequest(accepted, true, "Three minutes."));
            book.apply(new AnswerPublicRequest(refused, false, "Not within the Board's remit."));
            assertEquals(
                    List.of(
                            "Item | Name | Wishes to | Interest stated",
                            "5 | Ada Wren (do not name in public) | speak | lives beside the clinic",
                            "One request awaits your decision: Tom Reed (item 5; no interest stated)."),
                    under("# Speakers from the public", brief(book, meeting)));
        }
    }

    @Test
    void aLateItemHasTheWordsThatTheChairReads(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "thurrock-agenda.json")) {
            assertEquals(
                    List.of("I am of the opinion that item 11 should be considered at this meeting as a matter of"
                            + " urgency, by reason of these special circumstances: the regulator asks for an"
                            + " answer by 15 September."),
                    under("# Words to read out", brief(book, Records.on(book, "2014-09-11"))));
        }
    }

    @Test
    void whoDeclaredWhatAndTheNoteForTheChairStandAtTheItem(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            Id<Meeting> meeting = Records.on(book, "2019-11-28");
            AgendaItem item = book.read(stores -> stores.meetings().items(meeting).stream()
                    .filter(one -> one.title().startsWith("Workforce"))
                    .findFirst()
                    .orElseThrow());
            book.apply(new EditItem(
                    item,
                    AgendaItemBuilder.builder(item)
                            .chairsNote("Ask for the figures first.")
                            .build()));
            String brief = brief(book, meeting);
            assertEquals(
                    "Declared: Cllr. P. King, a personal interest as a Trustee of the Carers Centre (the substantive"
                            + " items on the agenda).",
                    told(brief, "Declarations").getFirst());
            assertEquals(
                    List.of(
                            "Declared: Dr. Hanlon, a disclosable pecuniary interest (a sensitive interest, details"
                                    + " withheld under section 32 of the Localism Act 2011).",
                            "Note: Ask for the figures first."),
                    told(brief, "Workforce"));
        }
    }

    /** Nothing is declared before the meeting; what minutes will say of him, he is today. */
    @Test
    void beforeTheMeetingAMemberWillDeclareWhatHeIs(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            Id<Meeting> meeting = Records.on(book, "2019-11-28");
            book.apply(new Act<>("Go back to before it", writing -> {
                Declaration king = writing.stores().meetings().declarations(meeting).stream()
                        .filter(one -> one.printed().contains("King"))
                        .findFirst()
                        .orElseThrow();
                writing.save(DeclarationBuilder.builder(king)
                        .nature("he was a Trustee of the Carers Centre")
                        .build());
                return writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(meeting))
                                .state(Meeting.State.PLANNED)
                                .build());
            }));
            assertEquals(
                    "Will declare: Cllr. P. King, a personal interest in that he is a Trustee of the Carers Centre (the"
                            + " substantive items on the agenda).",
                    told(brief(book, meeting), "Declarations").getFirst());
        }
    }

    private static List<String> told(String brief, String title) {
        return under("# Running order", brief).stream()
                .filter(line -> line.contains(title))
                .flatMap(line -> Stream.of(line.split(" / ")))
                .filter(part ->
                        part.startsWith("Declared") || part.startsWith("Will declare") || part.startsWith("Note"))
                .toList();
    }

    /** 2.00 pm and 75 minutes are 3.15 pm; the item after that has no time, so nobody knows when the next one begins. */
    @Test
    void timesRunOnForAsLongAsTheItemsHaveMinutes(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "thurrock-agenda.json")) {
            Id<Meeting> meeting = Records.on(book, "2014-09-11");
            AgendaItem item = book.read(stores -> stores.meetings().item(Id.of(25)));
            book.apply(new EditItem(
                    item, AgendaItemBuilder.builder(item).minutesAllotted(75).build()));
            List<String> starts = under("# Running order", brief(book, meeting)).stream()
                    .map(line -> line.replaceAll("^([^|]*)\\| ([^|]*) \\|.*", "$2 at $1")
                            .strip())
                    .toList();
            assertEquals(
                    List.of(
                            "Item at Time",
                            "1 at 2.00 pm",
                            "2 at 2.00 pm",
                            "3 at 2.00 pm",
                            "4 at 2.00 pm",
                            "5 at 2.00 pm",
                            "6 at 3.15 pm",
                            "7 at",
                            "8 at",
                            "9 at",
                            "10 at",
                            "11 at"),
                    starts);
        }
    }
}
