package org.minutebook.app.documents.owners;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.LogRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionOwnerBuilder;
import org.minutebook.db.model.ActionUpdateBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** A board's log of 500 actions, numbered R1 to R500, with all that cells can hold; and one that is not for everybody. */
final class LongLog {
    static final Id<Board> BOARD = Id.of(20);
    static final int ACTIONS = 500;

    private static final List<String> TEXTS = List.of(
            "Mend the gate",
            "=1+1 is no formula here",
            "Ask the CCGs:\n- for figures\n- for a lead",
            "  Bring the plan back, “as agreed”  ",
            "- @all @ the board: don’t",
            "Café & crèche: 50% < 60%");
    private static final List<String> DUE_WORDS =
            List.of("", "next meeting", "in November", "Janaury", "TBC", "1 June 2020");
    private static final List<String> STATUS_WORDS = List.of("", "GREEN", "Amber", "On track – green", "=RED");

    private LongLog() {}

    static MinuteBook in(Path dir) {
        MinuteBook book = MinuteBooks.empty(dir);
        try {
            book.apply(new Act<>("Set up the log", LongLog::setUp));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return book;
    }

    static Id<Action> id(int number) {
        return Id.of(100L + number);
    }

    private static boolean setUp(Writing writing) {
        writing.beginIdsAfter(10_000);
        writing.add(BoardBuilder.builder()
                .id(BOARD)
                .name("Health and Wellbeing Board")
                .shortName("HWB")
                .council("Harrow Vale Council")
                .publicMeetings(true)
                .nextMinuteNumber(1)
                .standing(1)
                .build());
        for (int n = 1; n <= ACTIONS + 1; n++) {
            writing.add(ActionBuilder.builder()
                    .id(id(n))
                    .board(BOARD)
                    .position(n)
                    .referencePrinted("R" + n)
                    .referenceNumber(n)
                    .raisedOn(LocalDate.of(2019, 1, 1).plusDays(n % 300))
                    .text(TEXTS.get(n % TEXTS.size()) + " " + n)
                    .dueOn(n % 2 == 0 ? LocalDate.of(2020, 1, 24).plusDays(n) : null)
                    .dueWords(n % 2 == 0 ? "" : DUE_WORDS.get(n % DUE_WORDS.size()))
                    .rag(n % 5 == 1 ? Action.Rag.GREEN : Action.Rag.NOT_SAID)
                    .ragPrinted(STATUS_WORDS.get(n % STATUS_WORDS.size()))
                    .audience(n > ACTIONS ? Audience.RESTRICTED : Audience.PUBLIC)
                    .build());
            writing.add(ActionOwnerBuilder.builder()
                    .id(Id.of(2000L + n))
                    .action(id(n))
                    .position(1)
                    .printed(n % 3 == 0 ? "Jane Reed" : "Amir Patel")
                    .kind(ActionOwner.Kind.PERSON)
                    .build());
            if (n % 4 == 0) {
                writing.add(ActionUpdateBuilder.builder()
                        .id(Id.of(4000L + n))
                        .action(id(n))
                        .position(1)
                        .text("Said before:\nwood was bought, " + n)
                        .build());
            }
        }
        return true;
    }

    /** The whole log as it goes to owners. */
    static Path sent(MinuteBook book, Path file) throws Exception {
        LogRequest request =
                new LogRequest(BOARD, LogFilter.ALL, Optional.empty(), LogColumn.USUAL, Format.XLSX, file, true);
        new Exporting(book, "tester").ownersLog(request, Progress.NONE);
        return file;
    }

    static ReturnedLog returned(MinuteBook book, Path file) throws Exception {
        return ReturnedLog.read(file, book, Optional.of(BOARD), Progress.NONE);
    }
}
