package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GerundTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        provide,  providing
        seek,     seeking
        set out,  setting out
        put,      putting
        agree to, agreeing to
        '',       ''
        """)
    void theFormOfAVerbThatIsGoingOn(String verb, String going) {
        assertEquals(going, Gerund.of(verb));
    }
}
