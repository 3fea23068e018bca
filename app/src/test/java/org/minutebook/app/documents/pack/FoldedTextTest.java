package org.minutebook.app.documents.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.app.documents.pack.FoldedText.Found;

class FoldedTextTest {

    /** A bar in the text is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
        Falcon          ; the falcon flies               ; 1
        Falcon          ; FALCON                         ; 1
        Falcon          ; the Falcon's nest              ; 1
        Falcon          ; two falcons                    ; 1
        Falcon          ; Falcon-like                    ; 1
        Falcon          ; falconry                       ; 0
        Falcon          ; projectFalcon2                 ; 1
        Falcon          ; falcon_notes.pdf               ; 1
        Falcon          ; Fal-|con                       ; 1
        Falcon          ; F a l c o n                    ; 1
        Falcon          ; Fal\u00adcon                   ; 1
        Falcon          ; Fa\u0301lcon                   ; 1
        office          ; the o\ufb03ce                  ; 1
        art             ; start of the party             ; 0
        Project Falcon  ; project|   falcon              ; 1
        Project Falcon  ; theprojectfalconpaper          ; 1
        Health & Care   ; health and care                ; 1
        health and care ; Health&Care                    ; 1
        care            ; Health&Care                    ; 1
        and             ; Health&Care                    ; 1
        \u00a31,200,000 ; worth \u00a31 200 000 in all   ; 1
        120             ; 1200                           ; 0
        caf\u00e9       ; CAFE                           ; 1
        Falcon          ; \u0420roject F\u0430lcon       ; 1
        M\u00fcller     ; mu\u0308ller, Muller           ; 2
        """)
    void wordsAreFoundHoweverTheyArePrinted(String phrase, String text, int times) {
        assertEquals(
                times,
                FoldedText.of(text.replace('|', '\n'))
                        .find(FoldedText.of(phrase))
                        .size());
    }

    @Test
    void whatIsFoundIsTheWholeOfItInTheText() {
        String text = "of Health &\u00a0Well-\nbeing, and";
        assertEquals(List.of(new Found(3, 23)), FoldedText.of(text).find(FoldedText.of("health and wellbeing")));
    }

    @Test
    void marksAloneAreNoPhrase() {
        assertEquals(List.of(), FoldedText.of("a - b").find(FoldedText.of(" - ")));
    }
}
