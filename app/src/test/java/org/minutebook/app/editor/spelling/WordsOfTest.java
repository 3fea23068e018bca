package org.minutebook.app.editor.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsOfTest {
    private final BritishWords british = BritishWords.read();

    @Test
    void britishEnglishIsKnownAndNothingElse() {
        String right = "organise colour minuted councillor's don't don’t well-being wellbeing co-opted Cllr Healthwatch"
                + " safeguarding Leicestershire post-meeting programme";
        String wrong = "organize color recieve comittee agreeed Wealdmere";
        assertEquals(
                List.of(),
                Stream.of(right.split(" ")).filter(word -> !british.knows(word)).toList());
        assertEquals(
                List.of(), Stream.of(wrong.split(" ")).filter(british::knows).toList());
    }

    @Test
    void theWordThatWasMeantIsOfferedFirst() {
        assertEquals("receive", british.suggestions("recieve").getFirst());
        assertEquals("committee", british.suggestions("comittee").getFirst());
        assertEquals("colour", british.suggestions("color").getFirst());
    }

    @Test
    void whatIsNoWordIsNotAsked() {
        assertEquals(
                List.of("The", "comittee", "of", "saw", "and", "agreeed", "Next", "the", "report's", "costs"),
                WordsOf.text("The comittee of NHS CCGs saw 205(c), 3rd, £12m, https://exmaple.org/pge and"
                                + " jane.reed@exmaple.org; agreeed. Next: www.exmaple.org, the report's costs; I,"
                                + " a, ICB's")
                        .stream()
                        .map(Misspelt::word)
                        .toList());
        Misspelt word = WordsOf.text("Was it agreeed?").getLast();
        assertEquals(new Misspelt(7, 14, "agreeed"), word);
    }
}
