package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.TestDesk.Somewhere;

class PlacesTest {
    private final Places places = new Places(
            new Somewhere("a"),
            address -> address.length() == 1 ? Optional.of(new Somewhere(address)) : Optional.empty());

    @Test
    void goesBackAndForwardAsPeopleExpect() {
        assertTrue(places.go("b"));
        assertTrue(places.go(" c "));
        places.back();
        places.back();
        assertEquals("a", here());
        assertFalse(places.canGoBack().get());
        places.forward();
        assertEquals("b", here());
        places.go("d");
        assertFalse(places.canGoForward().get());
        places.back();
        assertEquals("b", here());
    }

    @Test
    void theWayBackLeadsToWhatWasChosenInAPlace() {
        places.go("b");
        assertTrue(places.go("d", new Somewhere("c")));
        assertEquals("d", here());
        places.back();
        assertEquals("c", here());
        places.back();
        assertEquals("a", here());
        assertFalse(places.go("nowhere", new Somewhere("c")));
        assertEquals("a", here());
    }

    @Test
    void staysWhereItIsWhenThereIsNoSuchPlace() {
        assertFalse(places.go("nowhere"));
        assertEquals("a", here());
    }

    private String here() {
        return places.here().get().address();
    }
}
