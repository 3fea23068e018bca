package org.minutebook.db.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionOwnerBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.store.FigureStore.BoardDay;
import org.minutebook.db.store.FigureStore.Kept;

/** Three boards with actions of every kind by chance; each count against one made action by action in the test. */
class FigureStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MEETS = TODAY.plusDays(4);
    private static final List<Action.State> OPEN =
            List.of(Action.State.OPEN, Action.State.PROMISED, Action.State.ON_AGENDA, Action.State.PARKED);

    private final Random random = new Random(11);
    private final List<Id<Board>> boards = new ArrayList<>();
    private final List<Id<Organisation>> bodies = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final Map<Id<Action>, Id<Organisation>> owners = new HashMap<>();
    private @Nullable Id<Meeting> meeting;

    @Test
    void everyCountIsThatOfTheActionsOneByOne(@TempDir Path dir) throws Refused {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            book.apply(new Act<>("Fill", this::fill));
            for (List<Id<Board>> chosen : List.of(boards, boards.subList(0, 1), boards.subList(1, 3))) {
                book.read(stores -> {
                    FigureStore figures = stores.figures(chosen, OPEN);
                    assertEquals(
                            actions.stream()
                                    .filter(one -> chosen.contains(one.board()) && !isPublic(one))
                                    .count(),
                            figures.leftOut());
                    compare(figures.open(Audience.RESTRICTED), one -> chosen.contains(one.board()));
                    Predicate<Action> everybodys = one -> chosen.contains(one.board()) && isPublic(one);
                    compare(figures.open(Audience.PUBLIC), everybodys);
                    compare(figures, everybodys);
                    return true;
                });
            }
        }
    }

    private void compare(OpenActions open, Predicate<Action> which) {
        List<Action> mine = actions.stream()
                .filter(one -> which.test(one) && OPEN.contains(one.state()))
                .toList();
        assertTrue(mine.size() > 20, "Too few to say anything");
        assertEquals(counted(mine, one -> Stream.of(Optional.ofNullable(one.raisedOn()))), open.raised());
        assertEquals(
                mine.stream()
                        .filter(one -> one.state() != Action.State.PARKED)
                        .flatMap(this::due)
                        .filter(day -> day.isBefore(TODAY))
                        .count(),
                open.overdue(TODAY));
        assertEquals(mine.stream().filter(one -> !owners.containsKey(one.id())).count(), open.unowned());
        assertEquals(
                counted(mine, one -> due(one).filter(day -> isWithin(day, TODAY, TODAY.plusDays(6)))),
                open.due(TODAY, TODAY.plusDays(6)));
    }

    private void compare(FigureStore figures, Predicate<Action> which) {
        LocalDate since = TODAY.minusDays(30);
        List<Action> mine = actions.stream().filter(which).toList();
        assertEquals(counted(mine, one -> after(since, one, one.raisedOn())), figures.raisedAfter(since));
        assertEquals(counted(mine, one -> after(since, one, one.completedOn())), figures.completedAfter(since));
        assertEquals(
                counted(mine, one -> due(one).filter(day -> isWithin(day, since, TODAY.minusDays(1)))
                        .filter(day -> one.completedOn() != null || OPEN.contains(one.state()))
                        .map(day -> new Kept(
                                Optional.ofNullable(owners.get(one.id())),
                                Stream.ofNullable(one.completedOn()).anyMatch(done -> !done.isAfter(day))))),
                figures.kept(since, TODAY.minusDays(1)));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static Stream<BoardDay> after(LocalDate since, Action one, @Nullable LocalDate day) {
        return Stream.ofNullable(day).filter(of -> of.isAfter(since)).map(of -> new BoardDay(one.board(), of));
    }

    private static <K> Map<K, Integer> counted(List<Action> actions, Function<Action, Stream<K>> key) {
        Map<K, Integer> counts = new HashMap<>();
        actions.forEach(one -> key.apply(one).forEach(of -> counts.merge(of, 1, Integer::sum)));
        return counts;
    }

    private static boolean isPublic(Action one) {
        return one.audience() == Audience.PUBLIC;
    }

    private Stream<LocalDate> due(Action one) {
        boolean atTheMeeting = one.dueOn() == null
                && one.dueMeeting() != null
                && one.dueWords().isBlank();
        return Stream.ofNullable(atTheMeeting ? MEETS : one.dueOn());
    }

    private boolean fill(Writing writing) {
        for (int i = 0; i < 3; i++) {
            boards.add(writing.newId());
            bodies.add(writing.newId());
            writing.add(BoardBuilder.builder()
                    .id(boards.getLast())
                    .name("Board " + i)
                    .build());
            writing.add(OrganisationBuilder.builder()
                    .id(bodies.getLast())
                    .name("Body " + i)
                    .build());
        }
        Id<Meeting> meets = writing.newId();
        meeting = meets;
        writing.add(MeetingBuilder.builder()
                .id(meets)
                .board(boards.getFirst())
                .day(MEETS)
                .build());
        List<ActionOwner> named = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Action one = any(writing.newId(), i);
            actions.add(one);
            if (random.nextInt(5) > 0) {
                owners.put(one.id(), bodies.get(random.nextInt(bodies.size())));
                named.add(ActionOwnerBuilder.builder()
                        .id(writing.newId())
                        .action(one.id())
                        .printed("Somebody")
                        .organisation(owners.get(one.id()))
                        .build());
            }
        }
        writing.addAll(actions);
        writing.addAll(named);
        return true;
    }

    private Action any(Id<Action> id, int position) {
        Action.State[] states = Action.State.values();
        Action.State state = states[random.nextInt(states.length)];
        return ActionBuilder.builder()
                .id(id)
                .board(boards.get(random.nextInt(boards.size())))
                .position(position)
                .text("Do it")
                .state(state)
                .raisedOn(random.nextInt(6) == 0 ? null : TODAY.minusDays(random.nextInt(60)))
                .dueOn(random.nextInt(3) == 0 ? null : TODAY.plusDays(random.nextInt(60) - 45))
                .dueMeeting(random.nextInt(4) == 0 ? meeting : null)
                .dueWords(random.nextInt(4) == 0 ? "soon" : "")
                .completedOn(
                        OPEN.contains(state) || random.nextInt(3) == 0 ? null : TODAY.minusDays(random.nextInt(45)))
                .audience(random.nextInt(7) == 0 ? Audience.RESTRICTED : Audience.PUBLIC)
                .build();
    }
}
