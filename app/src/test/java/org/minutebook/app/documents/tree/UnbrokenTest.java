package org.minutebook.app.documents.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnbrokenTest {
    private static String marked(String words) {
        return Unbroken.pieces(words).stream()
                .map(piece -> piece.together() ? "<" + piece.words() + ">" : piece.words())
                .collect(Collectors.joining());
    }

    @Test
    void daysTimesNumbersOfItemsInitialsAndYearsStayInOneLine() {
        assertEquals(
                List.of(
                        "held on Thursday, <24 September 2026 at 2.00 pm>",
                        "held on <17th July 2014 at 11.00am> in the <3 May> room",
                        "MEETING HELD ON <28 JUNE 2017>",
                        "on <26th July 2017> and <3 May>",
                        "marked ‘Agenda <item 5’,> is filed",
                        "not public <(paragraph 3> of Part 1)",
                        "<Mrs. M. A. Hollis CC> and <Cllr. J. Ashdown> went",
                        "<Dr Ruth> Carmody and <Cllr Smith,> Drive and Mrs",
                        "the Strategy <2026–2031>",
                        "In May she was 24 and at 2.00 she left"),
                List.of(
                                "held on Thursday, 24 September 2026 at 2.00 pm",
                                "held on 17th July 2014 at 11.00am in the 3 May room",
                                "MEETING HELD ON 28 JUNE 2017",
                                "on 26th July 2017 and 3 May",
                                "marked ‘Agenda item 5’, is filed",
                                "not public (paragraph 3 of Part 1)",
                                "Mrs. M. A. Hollis CC and Cllr. J. Ashdown went",
                                "Dr Ruth Carmody and Cllr Smith, Drive and Mrs",
                                "the Strategy 2026–2031",
                                "In May she was 24 and at 2.00 she left")
                        .stream()
                        .map(UnbrokenTest::marked)
                        .toList());
    }

    @Test
    void noWordIsLost() {
        String words = "from item 5 (26 July 2017), to the end.";
        assertEquals("from <item 5> <(26 July 2017),> to the end.", marked(words));
        assertEquals("from item\u00a05 (26\u00a0July\u00a02017), to the end.", Unbroken.joined(words));
        assertEquals(words, Unbroken.parted(Unbroken.joined(words)));
    }
}
