package org.minutebook.app.shell;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.minutebook.app.actions.ActionsView;

/** What is done on the action log, as the tour shows it. */
final class ActionsStops {
    private static final int BY_AGE = 3;

    private ActionsStops() {}

    static List<TourStops.Stop> of(TourStops tour, int first) {
        int number = first;
        return List.of(
                tour.at("%02d-new-action".formatted(number++), "actions").prepared(window -> {
                    TourStops.press(window, ActionsView.ID_ADD);
                    TourStops.type(
                            window, ActionsView.ID_NEW_TEXT, "Bring the figures for each district to the next meeting");
                    TourStops.type(window, ActionsView.ID_NEW_OWNERS, "Helen Farrow; Dr Chidi Nwosu");
                    TourStops.type(window, ActionsView.ID_NEW_DUE, "next thu");
                }),
                tour.at("%02d-several-actions".formatted(number++), "actions").prepared(ActionsStops::several),
                tour.at("%02d-chase".formatted(number), "actions")
                        .prepared(window -> TourStops.press(window, ActionsView.ID_CHASE)));
    }

    /** The log by age, with some rows chosen. */
    private static void several(Parent window) {
        if (window.lookup("#" + ActionsView.ID_GROUP) instanceof ComboBox<?> groups) {
            groups.getSelectionModel().select(BY_AGE);
        }
        if (window.lookup("#" + ActionsView.ID_TABLE) instanceof TableView<?> table) {
            table.getSelectionModel().selectRange(0, 3);
        }
    }
}
