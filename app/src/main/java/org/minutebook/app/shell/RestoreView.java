package org.minutebook.app.shell;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;

/** Behind the third door: a backup, the folder it goes to, and what it holds before anything is done. */
final class RestoreView extends VBox {
    static final String ID_FOLDER = "restore-folder";
    static final String ID_RESTORE = "restore-restore";
    static final String ID_REPLACE = "restore-replace";
    static final String ID_PROBLEM = "restore-problem";

    private static final int SHOWN = 60;

    private final Dialogs dialogs;
    private final RestoreViewModel model;

    /** @param back shows the doors again */
    RestoreView(Dialogs dialogs, RestoreViewModel model, Runnable back) {
        super(12);
        this.dialogs = dialogs;
        this.model = model;
        Style.on(this, Style.CARD);
        setMaxWidth(640);
        TextField zip = Fields.line("restore-file", "Backup");
        zip.setEditable(false);
        Tooltip whole = new Tooltip();
        model.backup().subscribe(file -> {
            zip.setText(file.map(RestoreView::end).orElse(""));
            whole.setText(file.map(Path::toString).orElse(""));
            zip.setTooltip(file.isPresent() ? whole : null);
        });
        TextField folder = Fields.line(ID_FOLDER, "Folder of the book");
        folder.textProperty().bindBidirectional(model.folder());
        Label holds = new Label();
        holds.setId("restore-holds");
        holds.setWrapText(true);
        holds.textProperty().bind(model.holds());
        holds.managedProperty().bind(Bindings.isNotEmpty(model.holds()));
        Command restore = Command.of("_Restore and open", model::restore)
                .when(Bindings.and(model.sound(), Bindings.not(Bindings.or(model.busy(), model.fuller()))));
        getChildren()
                .addAll(
                        Style.on(new Label("Restore a backup"), Style.SECTION_TITLE),
                        beside("_Backup (a .zip file)", zip, Command.of("Choose a _file…", this::chooseFile)),
                        holds,
                        beside("Restore into the _folder", folder, Command.of("_Choose a folder…", () -> dialogs.folder(
                                        "The folder of the restored book")
                                .ifPresent(chosen -> folder.setText(chosen.toString())))),
                        refusal(),
                        new HBox(
                                8,
                                Buttons.main(ID_RESTORE, restore),
                                Buttons.flat(
                                        "restore-back", Command.of("Back", back).when(Bindings.not(model.busy())))));
    }

    /** The end of a path tells one backup from another, so where it is too long its beginning goes, folder by folder. */
    static String end(Path file) {
        int from = 0;
        while (from < file.getNameCount() - 1
                && file.subpath(from, file.getNameCount()).toString().length() > SHOWN) {
            from++;
        }
        return from == 0
                ? file.toString()
                : "…" + file.getFileSystem().getSeparator() + file.subpath(from, file.getNameCount());
    }

    void chooseFile() {
        dialogs.openFile("Restore a backup", Dialogs.FileKind.of("Backups of a minute book", "*.zip"))
                .ifPresent(model::choose);
    }

    private VBox refusal() {
        Label words = new Label();
        words.setId(ID_PROBLEM);
        words.setWrapText(true);
        words.textProperty().bind(model.problem());
        Button replace = Buttons.of(
                ID_REPLACE,
                Command.of("Re_place it, and keep the old book beside it", model::replace)
                        .when(Bindings.not(model.busy())));
        replace.visibleProperty().bind(model.fuller());
        replace.managedProperty().bind(model.fuller());
        VBox box = Style.on(new VBox(8, words, replace), Style.NOTICE, Style.NOTICE_REFUSED);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.problem()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static VBox beside(String label, TextField field, Command choose) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe(path -> {
            if (!field.isFocused()) {
                field.end(); // the end of a path tells one backup from another
            }
        });
        VBox labelled = Fields.labelled(label, field);
        labelled.getChildren().add(new HBox(8, field, Buttons.of(field.getId() + "-choose", choose)));
        return labelled;
    }
}
