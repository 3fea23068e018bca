package org.minutebook.app.documents.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it is shown.
 *
 * @param text the text that the reader of the file sees, line breaks kept
 * @param day the day, where the cell holds a real date and not text
 * @param fill the colour behind it as red, green and blue, or -1 for none
 * @param continued whether it repeats the cell above, with which it is merged
 * @param numbered whether Word numbers it by itself, so that its number is not in the text
 */
record RawCell(String text, @Nullable LocalDate day, int fill, boolean continued, boolean numbered) {

    static final int NO_FILL = -1;
    static final RawCell EMPTY = new RawCell("", null, NO_FILL, false, false);

    static RawCell of(String text) {
        return text.isEmpty() ? EMPTY : new RawCell(text, null, NO_FILL, false, false);
    }

    RawCell continuedBelow() {
        return new RawCell(text, day, fill, true, numbered);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
