package org.minutebook.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.members.MembersView;
import org.minutebook.db.model.TermsOfReference;

/** The tabs and forms of the members, and the terms of reference they sit by, as the tour shows them. */
final class MembersStops {
    private static final int PEOPLE = 1;
    private static final int REGISTER = 2;
    private static final int CHANGES = 3;

    private MembersStops() {}

    static List<TourStops.Stop> of(TourStops tour, int first) {
        List<TourStops.Stop> stops = new ArrayList<>();
        add(tour, first, stops, "seat", window -> choose(window, MembersView.ID_SEATS));
        add(tour, first, stops, "new-seat", window -> {
            choose(window, MembersView.ID_SEATS);
            TourStops.press(window, MembersView.ID_NEW);
        });
        add(tour, first, stops, "new-holder", window -> {
            choose(window, MembersView.ID_SEATS);
            TourStops.press(window, MembersView.ID_PUT);
            TourStops.type(window, "holder-printed", "Mrs. L. Quill CC");
            TourStops.type(window, "holder-post", "Cabinet Lead Member for Health and Wellbeing");
            TourStops.type(window, "holder-since", "27/11/2026");
        });
        add(tour, first, stops, "new-person", window -> {
            TourStops.select(window, MembersView.ID_TABS, PEOPLE);
            TourStops.press(window, MembersView.ID_NEW);
        });
        add(tour, first, stops, "register", window -> TourStops.select(window, MembersView.ID_TABS, REGISTER));
        add(tour, first, stops, "confirmed", window -> {
            TourStops.select(window, MembersView.ID_TABS, REGISTER);
            TourStops.press(window, MembersView.ID_CONFIRM);
        });
        add(tour, first, stops, "new-interest", window -> {
            TourStops.select(window, MembersView.ID_TABS, REGISTER);
            TourStops.press(window, MembersView.ID_NEW);
        });
        add(tour, first, stops, "changes", window -> {
            TourStops.select(window, MembersView.ID_TABS, CHANGES);
            window.applyCss();
            window.layout();
            if (window.lookup("#" + MembersView.ID_CHANGES_FROM) instanceof DateField from) {
                from.setText("1/10/2026");
                from.take();
            }
        });
        tour.book().read(stores -> stores.of(TermsOfReference.class).list()).stream()
                .filter(terms -> terms.replaces() != null)
                .findFirst()
                .ifPresent(terms -> stops.add(
                        tour.at("%02d-terms".formatted(first + stops.size()), "standing/" + terms.board() + "/terms")));
        return stops;
    }

    private static void add(
            TourStops tour, int first, List<TourStops.Stop> stops, String name, Consumer<Parent> prepare) {
        stops.add(tour.at("%02d-members-%s".formatted(first + stops.size(), name), "members")
                .prepared(prepare));
    }

    private static void choose(Parent window, String id) {
        if (window.lookup("#" + id) instanceof TableView<?> table) {
            table.getSelectionModel().select(0);
        }
    }
}
