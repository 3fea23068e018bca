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
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Tasks;

/** Dialogs over a window. */
final class WindowDialogs implements Dialogs {
    static final String ID_ADDRESS = "folder-address";

    /** What opens a folder in the machine's own file manager; an exception where it cannot. */
    @FunctionalInterface
    interface OpensFolders {
        void open(Path folder) throws Exception;
    }

    private final Window over;
    private final Tasks tasks;
    private final OpensFolders manager;
    private @Nullable File last;

    WindowDialogs(Window over, Tasks tasks) {
        this(over, tasks, WindowDialogs::byDesktop);
    }

    WindowDialogs(Window over, Tasks tasks, OpensFolders manager) {
        this.over = over;
        this.tasks = tasks;
        this.manager = manager;
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
        // AWT must not wait on the window's thread
        tasks.start(
                job -> {
                    manager.open(folder);
                    return folder;
                },
                shown -> {},
                problem -> notShown(folder));
    }

    private static void byDesktop(Path folder) throws IOException {
        if (!Desktop.isDesktopSupported()) {
            throw new IOException("There is no desktop");
        }
        Desktop.getDesktop().open(folder.toFile());
    }

    /** The address can be marked and copied into the file manager. */
    private void notShown(Path folder) {
        TextField address = Fields.line(ID_ADDRESS, "Address of the folder");
        address.setText(folder.toString());
        address.setEditable(false);
        Label words = new Label(
                "This computer would not show the folder. Copy its address and open it in your file manager:");
        Alert alert = new Alert(Alert.AlertType.INFORMATION, "", ButtonType.CLOSE);
        alert.initOwner(over);
        alert.setHeaderText(null);
        alert.getDialogPane().setContent(new VBox(8, words, address));
        alert.show();
        address.selectAll();
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
