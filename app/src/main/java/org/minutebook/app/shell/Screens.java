package org.minutebook.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.actions.ActionDetailsViewModel;
import org.minutebook.app.actions.ActionsPlace;
import org.minutebook.app.actions.ActionsView;
import org.minutebook.app.actions.ActionsViewModel;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Place;
import org.minutebook.app.meetings.MeetingsPlace;
import org.minutebook.app.meetings.MeetingsView;
import org.minutebook.app.meetings.MeetingsViewModel;

/** Every place there is, and the screen that stands there. */
final class Screens {
    /** A screen that stands in the window, and what goes with it when it is left. */
    record Screen(Node node, Runnable close) {}

    /** A place of the rail. */
    record OnRail(String address, String title, Feather icon) {}

    private static final List<Function<String, Optional<? extends Place>>> KNOWN =
            List.of(MeetingsPlace::at, ActionsPlace::at);

    /** What stands in the rail, from top to bottom. */
    List<OnRail> rail() {
        return List.of(
                new OnRail("meetings", "_Meetings", Feather.CALENDAR),
                new OnRail("actions", "_Actions", Feather.CHECK_SQUARE));
    }

    /** The place at an address. */
    Optional<Place> at(String address) {
        return KNOWN.stream()
                .flatMap(place -> place.apply(address).stream())
                .map(Place.class::cast)
                .findFirst();
    }

    Screen show(Place place, OpenBook open) {
        return switch (place) {
            case MeetingsPlace unused -> meetings(open);
            case ActionsPlace actions -> actions(actions, open);
            default -> throw new IllegalArgumentException("No screen stands at " + place.address());
        };
    }

    private static Screen meetings(OpenBook open) {
        MeetingsViewModel model = new MeetingsViewModel(open);
        return new Screen(new MeetingsView(open, model), model::close);
    }

    private static Screen actions(ActionsPlace place, OpenBook open) {
        ActionsViewModel model = new ActionsViewModel(open);
        model.chosen().set(Optional.ofNullable(place.action()));
        ActionDetailsViewModel details = new ActionDetailsViewModel(open, model.chosen());
        return new Screen(new ActionsView(open, model, details, new FilesToCome()), () -> {
            details.close();
            model.close();
        });
    }
}
