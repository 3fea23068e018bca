package org.minutebook.app.packs;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Job;
import org.minutebook.app.kit.Style;

/** How far the work on papers has come, and how to stop it; nothing where none goes on. */
final class WorkBar extends HBox {
    static final String ID_STOP = "papers-stop";

    WorkBar(PacksViewModel model) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        model.job().subscribe(job -> show(job, model));
    }

    private void show(Optional<Job> job, PacksViewModel model) {
        getChildren().clear();
        job.ifPresent(now -> {
            Label words = Style.on(new Label(), Style.QUIET);
            words.textProperty().bind(now.words());
            ProgressBar bar = new ProgressBar();
            bar.setAccessibleText("How far it has come");
            bar.progressProperty().bind((ObservableValue<? extends Number>) now.fraction());
            bar.setPrefWidth(120);
            getChildren().addAll(words, bar, Buttons.flat(ID_STOP, Command.of("Sto_p", model::stop)));
        });
    }
}
