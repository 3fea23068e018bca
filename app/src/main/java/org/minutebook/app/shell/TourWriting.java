package org.minutebook.app.shell;

import javafx.scene.Parent;
import org.minutebook.app.editor.RichField;

/** Minutes in the middle of being typed, for the tour. Nothing of it gets into the book. */
final class TourWriting {
    private static final String TYPED = """
        The Board considered a **report** of the Head of Commissioning on the fees for care at home in 2027/28.

        Arising from discussion the following points were made:
        - Fees had *risen* in two of the three districts;
        - The comittee of providers would be asked about the third:
          1. at its meeting in December;
          2. with figures for each district.

        | District | Fee for an hour 2025/26 | Fee for an hour 2026/27 |
        |---|---|---|
        | North | £22.60 | **£23.90** |
        | South | £22.40 | £22.40 |
        | East | £22.80 | £23.70 |

        It was agreeed that a proposal be brought.\
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
