package org.minutebook.app.shell;

import javafx.scene.Parent;
import org.minutebook.app.editor.RichField;

/** Minutes in the middle of being typed, for the tour. Nothing of it gets into the book. */
final class TourWriting {
    private static final String TYPED = """
        The Board considered a **joint report** of the Director of Public Health and the Integrated Care Board.

        Arising from discussion the following points were made:
        - Waiting times had *fallen* in two of the three districts;
        - The comittee of partners would look at the third:
          1. at its meeting in December;
          2. with figures for each practice.

        | District | Waiting in May | Waiting in October |
        |---|---|---|
        | North | 412 | **318** |
        | South | 377 | 391 |

        It was agreeed that a further report be brought.\
        """;

    private TourWriting() {}

    static void begun(Parent screen) {
        if (screen.lookup("#minute-body-field") instanceof RichField field) {
            field.rehearse(TYPED);
        }
    }

    static void phrases(Parent screen) {
        TourStops.press(screen, "minute-body-phrases");
    }
}
