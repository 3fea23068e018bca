package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.model.StandingItemBuilder;

class StandingAgendaTest {
    private static final Id<Board> BOARD = Id.of(1);

    /** The agendas of three councils begin and end as catalogue 4.2 lists them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Southampton    | ANNUAL   | true  | Election of Chair; Apologies; Election of Vice-Chair; Statement from the Chair; Interests; Minutes
        Southampton    | ORDINARY | false | Apologies; Statement from the Chair; Interests; Minutes
        Thurrock       | ORDINARY | false | Apologies for Absence; Minutes; Urgent Items; Declaration of Interests; Forward Plan
        Thurrock       | ORDINARY | true  | Apologies for Absence; Minutes; Urgent Items; Declaration of Interests; Forward Plan
        Leicestershire | ORDINARY | false | Minutes and Action Log; Urgent Items; Declarations of interest; Position Statement; Date of next meeting
        Leicestershire | SPECIAL  | false | Declarations of interest; Reason for calling the meeting
        Leicestershire | WORKSHOP | false | Declarations of interest; Introductions
        """)
    void whatStandsOnAnAgendaByItself(String council, Meeting.Kind kind, boolean first, String expected) {
        assertEquals(
                expected,
                String.join(
                        "; ",
                        StandingAgenda.of(standing(council), kind, first).stream()
                                .map(StandingItem::title)
                                .toList()));
    }

    @Test
    void whatIsThereAlreadyIsKnownByWhatItIsFor() {
        List<AgendaItem> agenda = List.of(
                item(1, "To approve the minutes", AgendaItem.Role.MINUTES),
                item(2, "FORWARD PLAN", AgendaItem.Role.ORDINARY));
        assertEquals(
                List.of("Apologies for Absence", "Urgent Items", "Declaration of Interests"),
                StandingAgenda.missing(standing("Thurrock"), agenda).stream()
                        .map(StandingItem::title)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"WORKSHOP, HELD, true", "ORDINARY, CANCELLED, true", "ORDINARY, HELD, false"})
    void theFirstMeetingOfTheYearIsTheFirstAtWhichTheBoardSits(
            Meeting.Kind kind, Meeting.State state, boolean juneIsFirst) {
        Meeting may = MeetingBuilder.builder()
                .id(Id.of(2))
                .board(BOARD)
                .day(LocalDate.of(2026, 5, 21))
                .kind(kind)
                .state(state)
                .municipalYear("2026/27")
                .build();
        Meeting june = MeetingBuilder.builder()
                .id(Id.of(3))
                .board(BOARD)
                .day(LocalDate.of(2026, 6, 11))
                .municipalYear("2026/27")
                .build();
        assertEquals(juneIsFirst, StandingAgenda.isFirstOfYear(june, List.of(may, june)));
    }

    @Test
    void twoElectionsAreTwoItems() {
        List<AgendaItem> agenda = List.of(item(1, "Election of Chair", AgendaItem.Role.ELECTION));
        assertEquals(
                "Election of Vice-Chair",
                StandingAgenda.missing(standing("Southampton"), agenda).get(1).title());
    }

    @Test
    void businessGoesBeforeWhatClosesTheAgenda() {
        List<AgendaItem> agenda = List.of(
                item(1, "Apologies", AgendaItem.Role.APOLOGIES),
                item(2, "Falls", AgendaItem.Role.ORDINARY),
                item(3, "Forward Plan", AgendaItem.Role.FORWARD_PLAN),
                item(4, "Next meeting", AgendaItem.Role.NEXT_MEETING));
        assertEquals(2, StandingAgenda.businessEnds(agenda, standing("Thurrock")));
        assertEquals(3, StandingAgenda.businessEnds(agenda, List.of()));
        assertEquals(0, StandingAgenda.businessEnds(List.of(), List.of()));
    }

    @Test
    void aBoardThatLaidNothingDownStartsWithTheUsualItems() {
        assertEquals(
                "Apologies for absence, Declarations of interest, Minutes of the previous meeting, Urgent items,"
                        + " Date of next meeting",
                String.join(
                        ", ",
                        StandingAgenda.of(StandingAgenda.usual(BOARD), Meeting.Kind.ORDINARY, false).stream()
                                .map(StandingItem::title)
                                .toList()));
    }

    private static List<StandingItem> standing(String council) {
        return switch (council) {
            case "Southampton" ->
                list(
                        "FIRST_OF_YEAR Election of Chair ELECTION",
                        "EVERY_MEETING Apologies APOLOGIES",
                        "FIRST_OF_YEAR Election of Vice-Chair ELECTION",
                        "EVERY_MEETING Statement from the Chair CHAIR",
                        "EVERY_MEETING Interests DECLARATIONS",
                        "ORDINARY Minutes MINUTES");
            case "Thurrock" ->
                list(
                        "EVERY_MEETING Apologies for Absence APOLOGIES",
                        "EVERY_MEETING >Forward Plan FORWARD_PLAN",
                        "EVERY_MEETING Minutes MINUTES",
                        "EVERY_MEETING Urgent Items URGENT",
                        "EVERY_MEETING Declaration of Interests DECLARATIONS");
            default ->
                list(
                        "ORDINARY Minutes and Action Log MINUTES",
                        "ORDINARY Urgent Items URGENT",
                        "EVERY_MEETING Declarations of interest DECLARATIONS",
                        "SPECIAL Reason for calling the meeting ORDINARY",
                        "WORKSHOP Introductions ORDINARY",
                        "ORDINARY Position Statement CHAIR",
                        "ORDINARY >Date of next meeting NEXT_MEETING");
        };
    }

    private static List<StandingItem> list(String... lines) {
        List<StandingItem> items = new ArrayList<>();
        for (String line : lines) {
            int first = line.indexOf(' ');
            int last = line.lastIndexOf(' ');
            String title = line.substring(first + 1, last);
            items.add(StandingItemBuilder.builder()
                    .id(Id.of(items.size() + 1L))
                    .board(BOARD)
                    .position(items.size() + 1)
                    .occasion(StandingItem.Occasion.valueOf(line.substring(0, first)))
                    .atEnd(title.startsWith(">"))
                    .title(title.replace(">", ""))
                    .role(AgendaItem.Role.valueOf(line.substring(last + 1)))
                    .build());
        }
        return items;
    }

    private static AgendaItem item(long id, String title, AgendaItem.Role role) {
        return AgendaItemBuilder.builder()
                .id(Id.of(id))
                .meeting(Items.MEETING)
                .title(title)
                .role(role)
                .build();
    }
}
