package org.minutebook.app.approval;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.minutebook.app.approval.ApprovalFacts.Later;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;

/** The choice of the later meeting that approved or corrected, the same on both tabs. */
final class LaterMeetings {
    private LaterMeetings() {}

    static ComboBox<Later> box(String id) {
        return Fields.choice(id, "At the meeting of", List.of(), LaterMeetings::words);
    }

    static void bind(ComboBox<Later> box, ApprovalViewModel model) {
        model.facts()
                .subscribe(facts -> facts.ifPresent(now -> {
                    if (!box.getItems().equals(now.later())) {
                        box.getItems().setAll(now.later());
                        box.setValue(model.at().get().orElse(null));
                    }
                }));
        model.at().subscribe(chosen -> box.setValue(chosen.orElse(null)));
        box.setOnAction(event -> {
            Later chosen = box.getValue();
            if (chosen != null) {
                model.at().set(Optional.of(chosen));
            }
        });
    }

    private static String words(Later later) {
        return Days.fully(later.meeting().day())
                + later.item()
                        .map(item -> ", minute " + item.minuteNumber())
                        .filter(words -> !words.endsWith(" "))
                        .orElse("");
    }
}
