package org.minutebook.app.exports;

import java.util.Optional;
import org.minutebook.app.documents.style.Wording;

/**
 * One thing that a house style words.
 *
 * @param usual as the style's layout words it where nobody says otherwise
 * @param own as this council words it
 * @param example what it prints on an invented meeting
 */
public record WordingRow(Wording setting, String usual, Optional<String> own, String example) {
    public String wording() {
        return own.orElse(usual);
    }
}
