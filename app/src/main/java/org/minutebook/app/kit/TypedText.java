package org.minutebook.app.kit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** What is typed in the fields of a card: on the disk within a second and there again later, until the card is kept or cancelled. */
public final class TypedText {
    private static final Duration TO_DISK = Duration.ofMillis(300);

    private final OpenBook open;
    private final String place;
    private final Map<TextInputControl, String> fields = new HashMap<>();

    /** @param place of the card, such as "urgency/12" */
    public TypedText(OpenBook open, String place) {
        this.open = open;
        this.place = place + "/";
    }

    /** Keeps what is typed in a field from now on. */
    public void keep(TextInputControl field) {
        fields.put(field, field.getText());
        field.textProperty().subscribe((before, now) -> open.tasks().after(place, TO_DISK, this::write));
    }

    /** Puts back what was typed when the card was last open; done where there was something. */
    public void find(Consumer<Map<String, String>> found) {
        open.tasks().latest(place, () -> open.book().drafts(place), drafts -> {
            if (!drafts.isEmpty()) {
                found.accept(drafts);
            }
        });
    }

    /** The card was kept, or put away by who typed. */
    public void forget() {
        open.tasks().forget(place);
        List<String> places = fields.keySet().stream().map(this::of).toList();
        fields.replaceAll((field, unused) -> field.getText());
        open.tasks().write(() -> places.forEach(open.book()::forgetDraft));
    }

    private void write() {
        fields.forEach((field, before) -> {
            String now = field.getText();
            if (!now.equals(before)) {
                fields.put(field, now);
                String at = of(field);
                open.tasks().write(() -> {
                    if (now.isBlank()) {
                        open.book().forgetDraft(at);
                    } else {
                        open.book().keepDraft(at, now);
                    }
                });
            }
        });
    }

    private String of(TextInputControl field) {
        return place + field.getId();
    }
}
