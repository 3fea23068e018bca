package org.minutebook.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;

/** The first thing a new user sees: three doors. */
final class DoorsView extends ScrollPane {
    static final String ID_SAMPLE = "door-sample";
    static final String ID_NEW = "door-new";
    static final String ID_OPEN = "door-open";
    static final String ID_RESTORE = "door-restore";
    static final String ID_NEW_MAKE = "door-new-make";

    private final Doors doors;
    private final VBox page = new VBox(18);
    private final Label problem = Style.on(new Label(), Style.NOTICE, Style.NOTICE_REFUSED);

    DoorsView(Doors doors, Optional<String> said) {
        this.doors = doors;
        setFitToWidth(true);
        setFitToHeight(true);
        page.setAlignment(Pos.CENTER);
        Style.on(page, Style.PAGE);
        problem.setWrapText(true);
        problem.setMaxWidth(900);
        say(said);
        setContent(page);
        showDoors();
    }

    private void say(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent());
        problem.setManaged(sentence.isPresent());
    }

    private void showDoors() {
        Label title = Style.on(new Label("Minutebook"), Style.PAGE_TITLE);
        Label hint = Style.on(
                new Label("Meetings, minutes and actions of your boards, kept on this computer."), Style.QUIET);
        HBox three = new HBox(
                18,
                door(
                        Feather.COFFEE,
                        "Look around",
                        "Open the sample council: three boards with two years of meetings. Try anything; nothing can"
                                + " break.",
                        Buttons.main(
                                ID_SAMPLE,
                                Command.of("Open the _sample council", () -> doors.openSample(doors.sampleFolder())))),
                door(
                        Feather.BOOK_OPEN,
                        "Start",
                        "Begin a new minute book: its name, your council and the first board.",
                        Buttons.of(ID_NEW, Command.of("Start a _new book", this::showNew))),
                door(
                        Feather.FOLDER,
                        "Continue",
                        "Open a minute book that is on this computer or on a drive you can reach, or bring one back"
                                + " from a backup.",
                        Buttons.of(ID_OPEN, Command.of("_Open a book…", this::choose)),
                        Buttons.flat(ID_RESTORE, Command.of("_Restore a backup…", this::showRestore))));
        three.setAlignment(Pos.CENTER);
        three.setMaxWidth(980);
        page.getChildren().setAll(title, hint, problem, three);
        List<Path> recent = doors.recent();
        if (!recent.isEmpty()) {
            VBox books = new VBox(2, Style.on(new Label("Recent books"), Style.FIELD_LABEL));
            books.setMaxWidth(980);
            for (Path book : recent) {
                Hyperlink link = new Hyperlink(
                        book.getFileName() + "  –  " + book.toAbsolutePath().getParent());
                link.setOnAction(event -> doors.open(book));
                books.getChildren().add(link);
            }
            page.getChildren().add(books);
        }
    }

    private static Node door(Feather icon, String title, String words, Button... acts) {
        Label head = Style.on(new Label(title), Style.SECTION_TITLE);
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        VBox door = Style.on(new VBox(10, new FontIcon(icon), head, text, spring), Style.CARD, Style.DOOR);
        for (Button act : acts) {
            act.setMaxWidth(Double.MAX_VALUE);
            door.getChildren().add(act);
        }
        HBox.setHgrow(door, Priority.ALWAYS);
        door.setPrefWidth(300);
        door.setMinHeight(240);
        return door;
    }

    private void choose() {
        doors.dialogs().folder("Open a minute book (its folder)").ifPresent(doors::open);
    }

    private void showRestore() {
        RestoreView restore = new RestoreView(doors.dialogs(), doors.restoring(), this::showDoors);
        say(Optional.empty());
        page.getChildren().setAll(problem, restore);
        restore.chooseFile();
    }

    private void showNew() {
        TextField name = Fields.line("new-name", "Name of the book");
        name.setPromptText("Democratic Support");
        TextField council = Fields.line("new-council", "Council");
        council.setPromptText("Harrow Vale Council");
        TextField board = Fields.line("new-board", "First board");
        board.setPromptText("Health and Wellbeing Board");
        TextField shortName = Fields.line("new-short", "The board’s short name");
        shortName.setPromptText("HWB");
        TextField folder = Fields.line("new-folder", "Folder");
        folder.setText(Path.of(System.getProperty("user.home"), "Documents").toString());
        HBox.setHgrow(folder, Priority.ALWAYS);
        VBox kept = Fields.labelled("Kept in the _folder", folder);
        kept.getChildren().add(new HBox(8, folder, Buttons.of("new-choose", Command.of("_Choose…", () -> doors.dialogs()
                .folder("Where the book is to be kept")
                .ifPresent(chosen -> folder.setText(chosen.toString()))))));
        VBox form = new VBox(
                12,
                Style.on(new Label("A new minute book"), Style.SECTION_TITLE),
                Fields.labelled("Name of the _book", name),
                kept,
                Fields.labelled("_Council", council),
                Fields.labelled("First b_oard", board),
                Fields.labelled("Its _short name, for lists", shortName),
                new HBox(
                        8,
                        Buttons.main(
                                ID_NEW_MAKE,
                                Command.of("_Make the book", () -> make(folder, name, council, board, shortName))),
                        Buttons.flat("new-back", Command.of("Back", this::showDoors))));
        Style.on(form, Style.CARD);
        form.setMaxWidth(560);
        page.getChildren().setAll(problem, form);
        name.requestFocus();
    }

    private void make(TextField folder, TextField name, TextField council, TextField board, TextField shortName) {
        String file = name.getText().strip();
        if (file.isBlank() || board.getText().isBlank()) {
            say(Optional.of("A new book needs a name and its first board. Type both."));
        } else if (!file.matches("[^\\\\/:*?\"<>|;\\p{Cntrl}]{1,80}")) {
            say(Optional.of("The name of a book is the name of its folder: leave out \\ / : * ? \" < > | and ;."));
        } else {
            doors.create(Path.of(folder.getText(), file), council.getText(), board.getText(), shortName.getText());
        }
    }
}
