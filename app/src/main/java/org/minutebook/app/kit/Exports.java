package org.minutebook.app.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.Progress;

/** Documents on their way out of the window: choose a format, choose a file, watch or stop, look at it. */
public final class Exports {
    /** Writes one document. */
    @FunctionalInterface
    public interface Writer {
        Exported write(Path file, boolean replace, Progress progress) throws ExportProblem;
    }

    /**
     * One document to choose.
     *
     * @param id ends the id of its line in the menu
     */
    public record Choice(String id, String words, Runnable act) {}

    private Exports() {}

    public static MenuButton menu(String id, List<Format> formats, Consumer<Format> chosen) {
        List<Choice> choices = formats(formats, chosen);
        return choices(id, () -> choices);
    }

    /** One document in several formats. */
    public static List<Choice> formats(List<Format> formats, Consumer<Format> chosen) {
        return formats.stream()
                .map(format -> new Choice(
                        format.ending(), format.words() + " (." + format.ending() + ")", () -> chosen.accept(format)))
                .toList();
    }

    /** A menu of documents that is asked anew each time it opens. */
    public static MenuButton choices(String id, Supplier<List<Choice>> choices) {
        MenuButton menu = new MenuButton("_Export", new FontIcon(Feather.DOWNLOAD));
        menu.setId(id);
        menu.setMnemonicParsing(true);
        menu.setAccessibleText("Export to a file");
        Runnable fill = () -> menu.getItems()
                .setAll(choices.get().stream()
                        .map(choice -> {
                            MenuItem item = new MenuItem(choice.words());
                            item.setId(id + "-" + choice.id());
                            item.setOnAction(event -> choice.act().run());
                            return item;
                        })
                        .toList());
        fill.run();
        menu.setOnShowing(event -> fill.run());
        Buttons.reach(menu, Command.of("Export", menu::show).on("Shortcut+E"));
        return menu;
    }

    /** Asks for a file and writes it; what was edited by hand is replaced only when somebody says so. */
    public static void run(OpenBook open, Format format, String name, Writer writer) {
        run(open, format.words(), format.ending(), name, writer);
    }

    /** The same for a file that is no document. */
    public static void run(OpenBook open, String words, String ending, String name, Writer writer) {
        open.dialogs()
                .saveFile("Export as " + words, name + "." + ending, Dialogs.FileKind.of(words, "*." + ending))
                .ifPresent(file -> write(new Wanted(open, words, ending, name, writer), file, false));
    }

    /** What somebody wants written, wherever it goes in the end. */
    private record Wanted(OpenBook open, String words, String ending, String name, Writer writer) {}

    private static void write(Wanted wanted, Path file, boolean replace) {
        OpenBook open = wanted.open();
        Job job = open.tasks()
                .start(
                        progress -> wanted.writer().write(file, replace, progress),
                        exported -> open.notices()
                                .done(
                                        file.getFileName() + " was written" + size(exported) + ".",
                                        Command.of("Show the folder", () -> open.dialogs()
                                                .show(file))),
                        problem -> failed(wanted, file, replace, problem));
        if (job.running().get()) {
            open.notices().working("Writing " + file.getFileName() + "…", job);
        }
    }

    private static String size(Exported exported) {
        if (exported.pages() > 0) {
            return exported.pages() == 1 ? " on 1 page" : " on " + exported.pages() + " pages";
        }
        return exported.rows() > 0 ? " with " + exported.rows() + " rows" : "";
    }

    /** What was edited by hand is left alone: another name comes first, writing over it last. */
    private static void failed(Wanted wanted, Path file, boolean replace, Exception problem) {
        OpenBook open = wanted.open();
        if (problem instanceof ExportProblem && problem.getMessage() != null) {
            if (replace || !Files.exists(file)) {
                open.notices().refuse(problem.getMessage());
            } else {
                open.notices()
                        .refuse(
                                problem.getMessage(),
                                Command.of(
                                        "Choose another name",
                                        () -> run(
                                                open,
                                                wanted.words(),
                                                wanted.ending(),
                                                wanted.name() + " 2",
                                                wanted.writer())),
                                Command.of(
                                        "Show the folder", () -> open.dialogs().show(file)),
                                Command.of("Replace it", () -> write(wanted, file, true)));
            }
        } else {
            open.tasks().report(problem);
        }
    }
}
