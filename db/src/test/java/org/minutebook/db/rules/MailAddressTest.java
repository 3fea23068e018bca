package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jane.reed@harrowvale.gov.uk",
                " o'neill+hwb@nhs.net ",
                "mike_sandys@leics.gov.uk",
                "a@xn--caf-dma.org"
            })
    void aLetterCanGoThereOrNowhere(String address) {
        assertEquals(Optional.empty(), MailAddress.fault(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane",
                "jane@reed",
                "jane@@reed.uk",
                "@reed.uk",
                "jane@.uk",
                "jane..reed@harrow.uk",
                "jane reed@harrow.uk",
                "Jane <jane@harrow.uk>",
                "jane@harrow.uk>",
                "\"jane\"@harrow.uk",
                "jane@-harrow.uk",
                "jane\u0000@harrow.uk"
            })
    void whatIsNoAddressIsSaidWithItsCure(String address) {
        String shown = address.replace('\u0000', ' ');
        assertEquals(
                Optional.of("“" + shown
                        + "” is no email address. Type one such as a.patel@council.gov.uk, or leave it blank."),
                MailAddress.fault(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jane@harrow.uk, tom@harrow.uk
        jane@harrow.uk;tom@harrow.uk
        Reed, Jane
        """)
    void twoAddressesAreNotOne(String address) {
        assertEquals(
                Optional.of("“" + address
                        + "” has a comma or a semicolon. Keep one email address, without the person’s name."),
                MailAddress.fault(address));
    }

    @Test
    void aLineOfALettersHeadIsNotSmuggledIn() {
        assertEquals(
                Optional.of("“jane@harrow.uk Bcc: all@harrow.uk” is more than one line. Keep one email address, and"
                        + " nothing else."),
                MailAddress.fault("jane@harrow.uk\r\nBcc: all@harrow.uk"));
    }
}
