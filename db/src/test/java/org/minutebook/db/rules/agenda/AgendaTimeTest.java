package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;

class AgendaTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A, B                | 0 0      | 14:00 | 16:00 | 0  | No minutes allotted
        A, B                | 5 40     | 14:00 | 16:00 | 0  | 45 min allotted of 2 h
        A, B                | 60 60    | 14:00 | 16:00 | 0  | 2 h allotted, all that the meeting has
        A, B                | 60 70    | 14:00 | 16:00 | 10 | 2 h 10 min allotted, 10 min more than the meeting has (2 h)
        A, B, C             | 60 70 0  | 14:00 | 15:15 | 55 | 2 h 10 min allotted, 55 min more than the meeting has (1 h 15 min); 1 item has no time
        A, B                | 30 15    | 14:00 |       | 0  | 45 min allotted
        A, =Head, B, C      | 0 0 0 20 | 14:00 | 16:00 | 0  | 20 min allotted of 2 h; 2 items have no time
        A, B, -b1, -b2      | 5 0 10 10 | 14:00 | 16:00 | 0 | 25 min allotted of 2 h
        A                   | 20       | 14:00 | 13:00 | 0  | 20 min allotted
        """)
    void minutesAreSummedAndTheOverrunIsSaid(
            String agenda, String minutes, LocalTime startsAt, @Nullable LocalTime endsAt, int over, String words) {
        List<AgendaItem> items = new ArrayList<>();
        String[] each = minutes.split(" ");
        for (AgendaItem item : Items.of(agenda)) {
            items.add(AgendaItemBuilder.builder(item)
                    .minutesAllotted(Integer.parseInt(each[items.size()]))
                    .build());
        }
        AgendaTime time = AgendaTime.of(items, startsAt, endsAt);
        assertEquals(over + " " + words, time.over() + " " + time.words());
    }
}
