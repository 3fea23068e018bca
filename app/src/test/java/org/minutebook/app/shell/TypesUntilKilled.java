package org.minutebook.app.shell;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.minutes.MinutesView;
import org.minutebook.app.minutes.MinutesViewModel;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;

/** Types into a minute in the window, a letter every 35 ms, and says each letter that it typed. */
final class TypesUntilKilled {
    static final int MOST = 2_000;
    private static final long BETWEEN_MILLIS = 35;

    private TypesUntilKilled() {}

    static String text() {
        return IntStream.range(1, MOST)
                .mapToObj(i -> "word" + i)
                .collect(Collectors.joining(" "))
                .substring(0, MOST);
    }

    public static void main(String[] arguments) throws Exception {
        MinuteBook book = MinuteBooks.open(Path.of(arguments[0]));
        Tasks.startToolkit();
        Tasks tasks = Tasks.besideWindow(Throwable::printStackTrace);
        Node field = Tasks.onWindowThread(() -> {
            TestDesk desk = new TestDesk(book, tasks);
            Scene scene = new Scene(
                    new MinutesView(
                            desk.open, new MinutesViewModel(desk.open, SmallCouncil.NOVEMBER, SmallCouncil.FUND)),
                    1366,
                    768);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return scene.lookup("#minute-body");
        });
        Thread.sleep(1_000);
        Tasks.onWindowThread(() -> {
            field.requestFocus();
            return true;
        });
        for (char letter : text().toCharArray()) {
            Tasks.onWindowThread(() -> {
                Event.fireEvent(
                        field,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                String.valueOf(letter),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
                return true;
            });
            System.out.println(letter);
            Thread.sleep(BETWEEN_MILLIS);
        }
    }
}
