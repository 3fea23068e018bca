package org.minutebook.app.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterPlaceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        matter/5,            matter/5
        matter/5/action-12,  matter/5/action-12
        matter/5/slip-9-2,   matter/5/slip-9-2
        matter,              -
        matter/0,            -
        matter/x,            -
        matter/5/,           -
        matter/5/12,         -
        matter/5/action-12/1, -
        matters/5,           -
        """)
    void anAddressLeadsToAMatterOrNowhere(String address, String place) {
        assertEquals(place, MatterPlace.at(address).map(MatterPlace::address).orElse("-"));
    }
}
