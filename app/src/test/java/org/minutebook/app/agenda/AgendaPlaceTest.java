package org.minutebook.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
