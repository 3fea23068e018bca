package org.minutebook.app.shell;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Dialogs;

/** Dialogs over a window. */
final class WindowDialogs implements Dialogs {
    private static final System.Logger LOG = System.getLogger(WindowDialogs.class.getName());

    private final Window over;
    private @Nullable File last;

    WindowDialogs(Window over) {
        this.over = over;
    }

    /** The chooser refuses a folder that was removed meanwhile. */
    private @Nullable File lastStillThere() {
        return last != null && last.isDirectory() ? last : null;
    }

    @Override
    public Optional<Path> openFile(String title, FileKind... kinds) {
        return chosen(files(title, kinds).showOpenDialog(over));
    }

    @Override
    public Optional<Path> saveFile(String title, String name, FileKind... kinds) {
        FileChooser chooser = files(title, kinds);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(over));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastStillThere());
        return chosen(chooser.showDialog(over));
    }

    @Override
    public Optional<String> ask(String title, String question, String proposed) {
        TextInputDialog dialog = new TextInputDialog(proposed);
        dialog.initOwner(over);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setContentText(question);
        return dialog.showAndWait();
    }

    @Override
    public boolean sure(String question, String act, String keep) {
        ButtonType does = new ButtonType(act, ButtonBar.ButtonData.OK_DONE);
        ButtonType keeps = new ButtonType(keep, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, does, keeps);
        alert.initOwner(over);
        alert.setHeaderText(null);
        return alert.showAndWait().filter(does::equals).isPresent();
    }

    @Override
    public void show(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        Path folder = parent == null || Files.isDirectory(file) ? file : parent;
        if (Desktop.isDesktopSupported()) {
            Thread.ofPlatform().daemon().start(() -> open(folder)); // AWT must not wait on the window's thread
        }
    }

    private static void open(Path folder) {
        try {
            Desktop.getDesktop().open(folder.toFile());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.WARNING, "The folder could not be shown", e);
        }
    }

    private FileChooser files(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastStillThere());
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.endings()));
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null) {
            last = file.isDirectory() ? file : file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
