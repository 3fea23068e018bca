package org.minutebook.db.rules.leftover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that councils did publish (catalogue O61, O64, O65), their like, and ordinary words that look like them. */
class LeftoversTest {

    private static String found(String text) {
        List<Leftover> found = Leftovers.in(text);
        return String.join(
                "; ", found.stream().map(one -> one.kind() + " " + one.words()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
        Rhodri/Phillip                                            ¦ FIRST_NAMES Rhodri/Phillip
        Ade/William?                                              ¦ FIRST_NAMES Ade/William?
        Phillip/William/Rhodri?                                   ¦ FIRST_NAMES Phillip/William/Rhodri?
        Sharon / Ceri                                             ¦ FIRST_NAMES Sharon / Ceri
        Reablement: who writes this? Ade/William                  ¦ FIRST_NAMES Ade/William
        **William/Catherine**                                     ¦ FIRST_NAMES William/Catherine
        Police and Crime Commissioners [Home Office to draft]     ¦ DRAFTING_NOTE [Home Office to draft]
        [CQC to add]                                              ¦ DRAFTING_NOTE [CQC to add]
        in their areas [to be drafted].                           ¦ DRAFTING_NOTE [to be drafted]
        these commitments [DN: Do we need to say more about this] ¦ DRAFTING_NOTE [DN: Do we need to say more about this]
        a note over the page end [DN: Do we need                  ¦ DRAFTING_NOTE [DN: Do we need
        (DN: to cite alongside)                                   ¦ DRAFTING_NOTE DN: to cite alongside)
        Note to author: check this                                ¦ DRAFTING_NOTE Note to author: check this
        insert logic diagram 2 (use RAG for each box)             ¦ PLACEHOLDER insert logic diagram 2 (use RAG for each box)
        Insert details including:                                 ¦ PLACEHOLDER Insert details including:
        means the insert name of the protocol                     ¦ PLACEHOLDER the insert name of the protocol
        in the 2017/18 pooled fund is £XX.                        ¦ PLACEHOLDER £XX
        a grant of £X,XXX and                                     ¦ PLACEHOLDER £X,XXX
        about £X.Xm in all                                        ¦ PLACEHOLDER £X.Xm
        due by XX/XX/20XX                                         ¦ PLACEHOLDER XX/XX/20XX
        on 1/XX/2026                                              ¦ PLACEHOLDER 1/XX/2026
        on XX March 2026                                          ¦ PLACEHOLDER XX March 2026
        in 20XX                                                   ¦ PLACEHOLDER 20XX
        XX% of residents                                          ¦ PLACEHOLDER XX%
        the Manager of Pooled Fund X and                          ¦ PLACEHOLDER Fund X
        Alliance terms of reference **to be added**               ¦ PLACEHOLDER **to be added**
        Alliance TOR (**to be added**)                            ¦ PLACEHOLDER (**to be added**)
        Terms of reference to be added                            ¦ PLACEHOLDER to be added
        8 [INSERT]                                                ¦ PLACEHOLDER [INSERT]
        the meeting of [date]                                     ¦ PLACEHOLDER [date]
        the Host Partner is [   ] and                             ¦ PLACEHOLDER [ ]
        a fee of [●] a day                                        ¦ PLACEHOLDER [●]
        period of more than [sixty (60) days], a Partner          ¦ SQUARE_BRACKETS [sixty (60) days]
        The provisions at [Clause 22] of the agreement            ¦ SQUARE_BRACKETS [Clause 22]
        acting through the [JCB]) such approval                   ¦ SQUARE_BRACKETS [JCB]
        KEY DECISION? Yes/No                                      ¦ UNANSWERED Yes/No
        Assessment Yes / No / N/A                                 ¦ UNANSWERED Yes / No / N/A
        Exempt? Y/N                                               ¦ UNANSWERED Y/N
        Date: TBC                                                 ¦ PLACEHOLDER TBC
        lead officer (tba)                                        ¦ PLACEHOLDER tba
        Text                                                      ¦ PLACEHOLDER Text
        Click or tap here to enter text.                          ¦ PLACEHOLDER Click or tap here to enter text.
        Choose an item.                                           ¦ PLACEHOLDER Choose an item.
        Lorem ipsum dolor sit amet                                ¦ PLACEHOLDER Lorem ipsum; PLACEHOLDER dolor sit amet
        who pays for this??                                       ¦ PLACEHOLDER ??
        Public / private (delete as appropriate)                  ¦ PLACEHOLDER (delete as appropriate)
        see Error! Reference source not found. above              ¦ BROKEN_REFERENCE Error! Reference source not found.
        a total of #REF!                                          ¦ BROKEN_REFERENCE #REF!
        Enter the password **Thurrock** to connect                ¦ PASSWORD Enter the password **Thurrock
        Enter the password Thurrock to connect                    ¦ PASSWORD Enter the password Thurrock
        Password: letmein                                         ¦ PASSWORD Password: letmein
        Wi-Fi network key: 9f3b77                                 ¦ PASSWORD network key: 9f3b77
        the passcode is 482913                                    ¦ PASSWORD passcode is 482913
        PIN: 4821                                                 ¦ PASSWORD PIN: 4821
        on your <u>iPad</u>                                       ¦ MARKUP <u>iPad</u>
        is **free** to all                                        ¦ MARKUP **free**
        fish&nbsp;chips                                           ¦ MARKUP &nbsp;
        ring 07700 900123                                         ¦ PERSONAL_DETAIL 07700 900123
        ring +44 7700 900 123                                     ¦ PERSONAL_DETAIL +44 7700 900 123
        number 943 476 5919                                       ¦ PERSONAL_DETAIL 943 476 5919
        NHS No. 9434765919                                        ¦ PERSONAL_DETAIL 9434765919
        insured as AB 12 34 56 C                                  ¦ PERSONAL_DETAIL AB 12 34 56 C
        write to ann.smith@gmail.com                              ¦ PERSONAL_DETAIL ann.smith@gmail.com
        date of birth: 12/03/1961                                 ¦ PERSONAL_DETAIL date of birth: 12/03/1961
        Mrs A Smith of 12 Acacia Road, Grays, RM17 6SL            ¦ PERSONAL_DETAIL 12 Acacia Road, Grays, RM17 6SL
            [the guide](https://example.org/guide)                    ¦ MARKUP ](https://example.org/guide)
        """)
    void findsWhatWasLeft(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R (Moseley) v Haringey [2014] UKSC 56",
                "the board have [sic] agreed",
                "“the services [...] were joined”",
                "he said that it would “empower me to take [control and treatment]”",
                "see note [1] and [2-4]",
                "[ ] I agree",
                "connect to TBC-CIVIC",
                "TBCs and outbacks",
                "TBC officers have written to them",
                "members and/or officers, his/her, s/he",
                "Health/Social care",
                "Gender/Age",
                "Property/Other",
                "May/June",
                "North/South",
                "it was a yes/no question",
                "Completed (Yes/No)",
                "the pharmacy will need to be confirmed",
                "figures to be confirmed\nby NHS England in March",
                "the contract is to be determined locally",
                "at time of insertion of the device",
                "In paragraph 3 insert the text “and Healthwatch”",
                "Article XX of the treaty, Part XXX",
                "Generation X, X-ray, Xerox",
                "use the format DD/MM/YYYY",
                "This template is password protected",
                "Enter your username and password",
                "The password is not printed here",
                "Password: please ask at reception",
                "http://example.org/a?b=1&c=??",
                "a grant of £1,125",
                "p < 0.01**",
                "2 < 3 & 4 > 1",
                "Telephone 0116 305 4212",
                "0300 123 1234",
                "write to claire.heather@southampton.gov.uk",
                "County Hall, 12 Station Road, Glenfield, LE3 8RA",
                "Boots Pharmacy, 12 High Street, Grays, RM17 6SL",
                "order number 1234567890",
                "Text of the amendment",
                "The draft notes of the last meeting",
                "Schedule 22 and Clause 22",
                ""
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertEquals("", found(text));
    }

    @Test
    void tellsWhereEachStandsInTheOrderOfTheText() {
        assertEquals(
                List.of(
                        new Leftover(LeftoverKind.PLACEHOLDER, 3, 6, "TBC"),
                        new Leftover(LeftoverKind.DRAFTING_NOTE, 10, 22, "[CQC to add]")),
                Leftovers.in("By TBC by\n[CQC to add]"));
    }

    @Test
    void saysWhatWasFoundAndWhatToDo() {
        Leftover password = Leftovers.in("Password: letmein").getFirst();
        assertEquals("“Password: letmein” gives away a password.", password.says());
        assertEquals(
                "Take it out and hand it out at the meeting; if it was published before, have it changed.",
                password.kind().cure());
        assertEquals(true, password.kind().mustGo());
    }

    @Test
    void boldTypedInTheProgramIsNoMark() {
        String typed = "The board **agreed** £XX and <u>more</u>";
        assertEquals(
                List.of("£XX", "<u>more</u>"),
                Leftovers.inTyped(typed).stream().map(Leftover::words).toList());
    }

    @Test
    void aLongNoteIsCutAndItsLineEndsAreSpaces() {
        String note = "[DN: " + "more\n".repeat(30) + "]";
        assertEquals(
                "[DN: " + "more ".repeat(15).strip() + "…",
                Leftovers.in(note).getFirst().words());
    }
}
