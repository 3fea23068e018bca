package org.minutebook.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaPlaceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        agenda/5,    agenda/5
        agenda/5/9,  agenda/5/9
        agenda,      -
        agenda/0,    -
        agenda/x,    -
        agenda/5/x,  -
        agenda/5/9/1, -
        minutes/5,   -
        """)
    void anAddressLeadsToAnAgendaOrNowhere(String address, String place) {
        assertEquals(place, AgendaPlace.at(address).map(AgendaPlace::address).orElse("-"));
    }

    @Test
    void whatABoardLaysDownHasAnAddressForEachPart() {
        for (String address : List.of("standing/20", "standing/20/dates", "standing/20/pages")) {
            assertEquals(Optional.of(address), StandingPlace.at(address).map(StandingPlace::address));
        }
        for (String address : List.of("standing/", "standing/20/items", "standing/20/pages/1", "standing/x")) {
            assertEquals(Optional.empty(), StandingPlace.at(address), address);
        }
    }
}
