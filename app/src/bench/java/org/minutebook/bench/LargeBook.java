package org.minutebook.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionOwnerBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.store.Writing;

/** Ten boards over twenty years in made-up words, some of which are far more common than others, as in a language. */
final class LargeBook {
    static final int MEETINGS = 2_400;
    static final int ITEMS = 36_000;
    static final int ACTIONS = 100_000;
    private static final int BOARDS = 10;
    private static final int ORGANISATIONS = 12;
    /** The last two rounds of meetings are still ahead. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 5, 10);
    private static final int VOCABULARY = 60_000;
    private static final int WORDS_OF_A_MINUTE = 120;
    private static final int WORDS_OF_AN_ACTION = 45;

    final List<String> vocabulary = new ArrayList<>();
    private final double[] upTo = new double[VOCABULARY];
    private final Random random = new Random(4);

    LargeBook() {
        String[] begin = "b c d f g h l m n p r s t v w st tr pl ch br".split(" ");
        String[] middle = "a e i o u ai ea ou".split(" ");
        String[] end = "n r s t l nd st ck m ng".split(" ");
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int part = 0; part <= (i < 200 ? 0 : 1 + random.nextInt(2)); part++) {
                word.append(begin[random.nextInt(begin.length)])
                        .append(middle[random.nextInt(middle.length)])
                        .append(end[random.nextInt(end.length)]);
            }
            vocabulary.add(word.toString());
            sum += 1.0 / (i + 2);
            upTo[i] = sum;
        }
    }

    String word() {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
        return vocabulary.get(Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at));
    }

    String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : i % 14 == 0 ? ". " : " ").append(word());
        }
        return text.append('.').toString();
    }

    MinuteBook make(Path folder, Clock clock) throws Exception {
        MinuteBook book = MinuteBook.create(folder, clock, "bench");
        book.apply(new Act<>("Fill the book", this::fill));
        return book;
    }

    private boolean fill(Writing writing) {
        List<Board> boards = new ArrayList<>();
        for (int i = 1; i <= BOARDS; i++) {
            boards.add(BoardBuilder.builder()
                    .id(writing.newId())
                    .name("Board " + i)
                    .build());
        }
        writing.addAll(boards);
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < MEETINGS; i++) {
            LocalDate day = FIRST_DAY.plusDays(i / BOARDS * 30L);
            meetings.add(MeetingBuilder.builder()
                    .id(writing.newId())
                    .board(boards.get(i % BOARDS).id())
                    .day(day)
                    .openToPublic(true)
                    .state(day.isAfter(TODAY) ? Meeting.State.PLANNED : Meeting.State.HELD)
                    .build());
        }
        writing.addAll(meetings);
        List<AgendaItem> items = new ArrayList<>();
        List<Minute> minutes = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            AgendaItem item = AgendaItemBuilder.builder()
                    .id(writing.newId())
                    .meeting(meetings.get(i / 15).id())
                    .position(i % 15 + 1)
                    .agendaNumber(Integer.toString(i % 15 + 1))
                    .title(text(5))
                    .build();
            items.add(item);
            minutes.add(MinuteBuilder.builder()
                    .id(writing.newId())
                    .item(item.id())
                    .body(text(WORDS_OF_A_MINUTE))
                    .build());
        }
        writing.addAll(items);
        writing.addAll(minutes);
        actions(writing, boards);
        return true;
    }

    private void actions(Writing writing, List<Board> boards) {
        List<Action> actions = new ArrayList<>();
        List<ActionOwner> owners = new ArrayList<>();
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 1; i <= ORGANISATIONS; i++) {
            organisations.add(OrganisationBuilder.builder()
                    .id(writing.newId())
                    .name("Organisation " + i)
                    .build());
        }
        writing.addAll(organisations);
        for (int i = 0; i < ACTIONS; i++) {
            LocalDate raised = FIRST_DAY.plusDays(i / 14);
            boolean open = i % 3 == 0;
            Id<Action> id = writing.newId();
            actions.add(ActionBuilder.builder()
                    .id(id)
                    .board(boards.get(i % BOARDS).id())
                    .position(i)
                    .referencePrinted(Integer.toString(i))
                    .raisedOn(raised)
                    .text(text(WORDS_OF_AN_ACTION))
                    .dueOn(i % 4 == 0 ? raised.plusDays(90) : null)
                    .state(open ? Action.State.OPEN : Action.State.CLOSED)
                    .completedOn(open ? null : raised.plusDays(i % 180))
                    .build());
            if (i % 50 == 0) {
                continue; // somebody forgot to say who
            }
            owners.add(ActionOwnerBuilder.builder()
                    .id(writing.newId())
                    .action(id)
                    .printed(vocabulary.get(i % 700) + " " + vocabulary.get(700 + i % 900))
                    .organisation(organisations.get(i / 7 % ORGANISATIONS).id())
                    .build());
        }
        writing.addAll(actions);
        writing.addAll(owners);
    }
}
