package org.minutebook.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Notices;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Places;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.meetings.MeetingsPlace;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;

/** The screens of the tour, each as somebody would find it in the middle of a day's work. */
record TourStops(MinuteBook book, MySettings mine) {
    /**
     * One picture.
     *
     * @param prepare done when the screen is in a scene
     */
    record Stop(String name, Parent screen, Runnable prepare, Runnable close) {}

    List<Stop> all() {
        List<Stop> stops = new ArrayList<>();
        int number = 1;
        for (String address : addresses()) {
            String name = "%02d-%s".formatted(number++, address.replaceAll("/.*", ""));
            stops.add(at(name, address));
        }
        return stops;
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of("meetings", "actions"));
        firstAction().ifPresent(action -> addresses.add("actions/" + action));
        return addresses;
    }

    private Optional<Id<Action>> firstAction() {
        return book.read(stores -> stores.of(Action.class).list().stream()
                .filter(action -> !stores.actions().updates(action.id()).isEmpty())
                .map(Action::id)
                .findFirst());
    }

    private Stop at(String name, String address) {
        Screens screens = new Screens();
        Places places = new Places(new MeetingsPlace(), screens::at);
        OpenBook open = new OpenBook(book, "Clerk", Tasks.immediate(), new NoDialogs(), places, new Notices(), mine);
        if (!places.go(address) && !address.equals("meetings")) {
            throw new IllegalStateException("The tour knows no place " + address);
        }
        MainWindow window = new MainWindow(open, screens, () -> {});
        return new Stop(name, window, () -> {}, window::close);
    }
}
