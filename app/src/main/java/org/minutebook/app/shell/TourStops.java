package org.minutebook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Notices;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Places;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.meetings.MeetingsPlace;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;

/** The screens of the tour, each as somebody would find it in the middle of a day's work. */
record TourStops(MinuteBook book, String who, MySettings mine) {
    /**
     * One picture.
     *
     * @param prepare done when the screen is in a scene
     */
    record Stop(String name, Parent screen, Runnable prepare, Runnable close) {}

    List<Stop> all() {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("00-doors", new DoorsView(new NoDoors(), Optional.empty()), () -> {}, () -> {}));
        stops.add(new Stop("00-restore", restore(), () -> {}, () -> {}));
        int number = 1;
        for (String address : addresses()) {
            String name = "%02d-%s"
                    .formatted(number++, address.replaceAll("(/\\d+)+", "-one").replace('/', '-'));
            stops.add(at(name, address));
        }
        stops.add(new Stop("%02d-shortcuts".formatted(number), ShortcutSheet.sheet(), () -> {}, () -> {}));
        return stops;
    }

    /** The book's own newest backup, looked into before it is restored. */
    private Parent restore() {
        RestoreViewModel model = new RestoreViewModel(Tasks.immediate(), book.clock(), (folder, said) -> {});
        book.newestBackup().ifPresent(model::choose);
        VBox page = Style.on(new VBox(new RestoreView(new NoDialogs(), model, () -> {})), Style.PAGE);
        page.setAlignment(Pos.CENTER);
        return page;
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of("meetings"));
        fullestMinute().ifPresent(item -> addresses.add(Addresses.minutes(item.meeting(), item.id())));
        addresses.add("actions");
        firstAction().ifPresent(action -> addresses.add(Addresses.action(action)));
        addresses.addAll(List.of("members", "documents", "documents/styles", "settings"));
        return addresses;
    }

    /** The item with the longest text of the latest meeting that has minutes. */
    private Optional<AgendaItem> fullestMinute() {
        return book.read(stores -> stores.meetings().list().reversed().stream()
                .map(meeting -> stores.minutes().list(meeting.id()).stream()
                        .max(Comparator.comparing(minute -> minute.body().length())))
                .flatMap(Optional::stream)
                .findFirst()
                .map(minute -> stores.meetings().item(minute.item())));
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
        OpenBook open = new OpenBook(book, who, Tasks.immediate(), new NoDialogs(), places, new Notices(), mine);
        if (!places.go(address) && !address.equals("meetings")) {
            throw new IllegalStateException("The tour knows no place " + address);
        }
        MainWindow window = new MainWindow(open, screens, () -> {});
        return new Stop(name, window, () -> {}, window::close);
    }

    /** Doors that are only looked at. */
    private record NoDoors() implements Doors {
        @Override
        public List<Path> recent() {
            return List.of(Path.of("Democratic Support"));
        }

        @Override
        public Dialogs dialogs() {
            return new NoDialogs();
        }

        @Override
        public void open(Path book) {}

        @Override
        public void openSample(Path into) {}

        @Override
        public void create(Path into, String council, String board, String shortName) {}

        @Override
        public RestoreViewModel restoring() {
            return new RestoreViewModel(
                    Tasks.immediate(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), (folder, said) -> {});
        }

        @Override
        public Path sampleFolder() {
            return Path.of("Sample council");
        }
    }
}
