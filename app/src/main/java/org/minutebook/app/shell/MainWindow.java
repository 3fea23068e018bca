package org.minutebook.app.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Notices;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Place;
import org.minutebook.app.kit.Style;
import org.minutebook.app.search.SearchView;

/** The frame around every screen: rail, top bar, notice and status line. */
final class MainWindow extends BorderPane {
    private final OpenBook open;
    private final Screens screens;
    private final UndoModel undo;
    private final StatusModel status;
    private final TopBar top;
    private final HBox notice = new HBox(10);
    private final BorderPane middle = new BorderPane();
    private Screens.@Nullable Screen shown;

    /** @param shut closes the book */
    MainWindow(OpenBook open, Screens screens, Runnable shut) {
        this.open = open;
        this.screens = screens;
        undo = new UndoModel(open);
        status = new StatusModel(open);
        setLeft(new Rail(open, shut));
        top = new TopBar(open, undo);
        middle.setTop(new VBox(top, notice));
        setCenter(middle);
        setBottom(new StatusLine(open, status));
        open.places().here().subscribe(this::show);
        open.notices().latest().subscribe(this::say);
        Buttons.reach(this, Command.of("Search", this::search).on("Shortcut+K"));
        Buttons.reach(this, Command.of("Larger text", open.mine()::largerText).on("Shortcut+EQUALS"));
        Buttons.reach(this, Command.of("Smaller text", open.mine()::smallerText).on("Shortcut+MINUS"));
        Buttons.reach(
                this,
                Command.of("Usual text", () -> open.mine().setTextSize(100)).on("Shortcut+DIGIT0"));
    }

    private void search() {
        if (shown != null && shown.node() instanceof SearchView search) {
            search.focusField();
        } else {
            open.places().go("search");
        }
    }

    private void show(Place place) {
        if (shown != null) {
            shown.close().run();
        }
        Screens.Screen screen = screens.show(place, open);
        shown = screen;
        middle.setCenter(screen.node());
        open.notices().clear();
    }

    private void say(Optional<Notices.Notice> said) {
        notice.getChildren().clear();
        notice.setVisible(said.isPresent());
        notice.setManaged(said.isPresent());
        Style.off(notice, Style.NOTICE_DONE, Style.NOTICE_WARNING, Style.NOTICE_REFUSED);
        if (said.isEmpty()) {
            return;
        }
        Notices.Notice now = said.get();
        Style.on(notice, Style.NOTICE, style(now.tone()));
        notice.setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(now.sentence());
        words.setId("notice");
        words.setWrapText(true);
        notice.getChildren().addAll(words, Fields.spring());
        now.job().ifPresent(job -> {
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(job.fraction());
            bar.setAccessibleText("Progress");
            Label far = new Label();
            far.textProperty().bind(job.words());
            Command stop = Command.of("Stop", job::stop).when(job.running());
            notice.getChildren().addAll(far, bar, Buttons.of("notice-stop", stop));
        });
        for (int i = 0; i < now.offers().size(); i++) {
            String id = "notice-offer" + (i == 0 ? "" : "-" + (i + 1));
            notice.getChildren().add(Buttons.of(id, now.offers().get(i)));
        }
        notice.getChildren()
                .add(Buttons.icon("notice-close", Feather.X, Command.of("Put this away", open.notices()::clear)));
    }

    private static Style style(Notices.Tone tone) {
        return switch (tone) {
            case DONE -> Style.NOTICE_DONE;
            case WARNING -> Style.NOTICE_WARNING;
            case REFUSED -> Style.NOTICE_REFUSED;
        };
    }

    void close() {
        if (shown != null) {
            shown.close().run();
            shown = null;
        }
        screens.close();
        top.close();
        undo.close();
        status.close();
    }
}
