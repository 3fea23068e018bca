package org.minutebook.db.file;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Done;
import org.minutebook.db.change.Refused;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionOwnerBuilder;
import org.minutebook.db.model.ActionUpdateBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StoredFileBuilder;
import org.minutebook.db.store.Writing;

/**
 * A program that works on a book without end, and says each thing only after the book confirmed it. {@link
 * KilledAtAnyMomentTest} kills it.
 *
 * <p>Arguments: the book's folder, a seed. A line it prints: {@code act ENTRY TITLE} or {@code draft NUMBER}.
 */
final class ActsUntilKilled {
    static final String DRAFT = "minute";

    private static final int ROWS_OF_AN_IMPORT = 700;
    private static final int BYTES_OF_A_FILE = 300_000;

    private final MinuteBook book;
    private final Random random;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ActsUntilKilled(MinuteBook book, Random random) {
        this.book = book;
        this.random = random;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        // Each run is another day, so that the day's first backup is part of what may be cut off.
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(random.nextInt(2000)));
        new ActsUntilKilled(MinuteBook.open(folder, clock, "child"), random).work();
    }

    private void work() throws Exception {
        for (int number = draftsSoFar() + 1; ; number++) {
            book.keepDraft(DRAFT, number + " " + "typed ".repeat(random.nextInt(2000)));
            out.println("draft " + number);
            act();
        }
    }

    private int draftsSoFar() {
        return book.read(stores -> stores.drafts().find(DRAFT))
                .map(draft -> Integer.parseInt(draft.text().split(" ", 2)[0]))
                .orElse(0);
    }

    private void act() throws Exception {
        List<Action> actions = book.read(stores -> stores.of(Action.class).list());
        switch (actions.isEmpty() ? 0 : random.nextInt(12)) {
            case 0 -> confirm(new Import(random.nextLong()));
            case 1 -> undo();
            case 2 -> book.backUp();
            case 3 -> confirm(new Act<>("Keep a file", this::keepFile));
            case 4, 5, 6 -> {
                Action action = actions.get(random.nextInt(actions.size()));
                confirm(new Act<>(
                        "Save " + action.id(),
                        writing -> writing.save(ActionBuilder.builder(action)
                                .text("changed " + random.nextInt())
                                .build())));
            }
            case 7 -> confirm(new Act<>("Remove the updates", this::removeUpdates));
            default -> confirm(new Act<>("Add an action", writing -> addAction(writing, board(writing))));
        }
    }

    private <R> void confirm(Change<R> change) throws Refused {
        Done<R> done = book.apply(change);
        done.entry().ifPresent(entry -> out.println("act " + entry.entry() + " " + entry.title()));
    }

    private void undo() throws Refused {
        book.undo();
        // What undo gives back is the entry it took back; its own is the last.
        book.read(stores -> stores.journal().latest(1))
                .forEach(entry -> out.println("act " + entry.entry() + " " + entry.title()));
    }

    private static Id<Board> board(Writing writing) {
        List<Board> boards = writing.stores().of(Board.class).list();
        return boards.isEmpty()
                ? writing.add(BoardBuilder.builder()
                                .id(writing.newId())
                                .name("Board")
                                .build())
                        .id()
                : boards.getFirst().id();
    }

    private Action addAction(Writing writing, Id<Board> board) {
        Action action = writing.add(ActionBuilder.builder()
                .id(writing.newId())
                .board(board)
                .text("Something to do " + random.nextInt())
                .build());
        writing.add(ActionOwnerBuilder.builder()
                .id(writing.newId())
                .action(action.id())
                .printed("A. Owner")
                .build());
        writing.add(ActionUpdateBuilder.builder()
                .id(writing.newId())
                .action(action.id())
                .text("Begun")
                .recordedAt(writing.now())
                .build());
        return action;
    }

    private boolean removeUpdates(Writing writing) {
        writing.stores().of(Action.class).list().stream()
                .limit(20)
                .flatMap(action -> writing.stores().actions().updates(action.id()).stream())
                .forEach(writing::remove);
        return true;
    }

    private boolean keepFile(Writing writing) {
        byte[] content = new byte[random.nextInt(BYTES_OF_A_FILE)];
        random.nextBytes(content);
        String sha256 = writing.keepContent(content);
        writing.add(StoredFileBuilder.builder()
                .id(writing.newId())
                .name("paper.pdf")
                .size(content.length)
                .sha256(sha256)
                .storedAt(writing.now())
                .build());
        return true;
    }

    /** Many rows at once behind a backup, as an imported log is. */
    private record Import(long seed) implements Change<Integer> {
        @Override
        public String title() {
            return "Import " + seed;
        }

        @Override
        public boolean backUpFirst() {
            return true;
        }

        @Override
        public Integer apply(Writing writing) {
            Id<Board> board = board(writing);
            List<Action> actions = new ArrayList<>();
            for (int row = 0; row < ROWS_OF_AN_IMPORT; row++) {
                actions.add(ActionBuilder.builder()
                        .id(writing.newId())
                        .board(board)
                        .position(row)
                        .text("Row " + row + " of " + seed)
                        .build());
            }
            writing.addAll(actions);
            return actions.size();
        }
    }
}
