package org.minutebook.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.TourOfDocuments;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "tour",
        description = "Write every document and a picture of every screen, with a page over them.")
final class Tour extends Command {
    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    @Nullable
    Path out;

    @Option(names = "--book", paramLabel = "DIR", description = "The book to show (default: the sample council).")
    @Nullable
    Path book;

    @Override
    public Integer call() throws WrongUse, MinuteBookProblem, Refused, ExportProblem, CommandFailed {
        Path folder = out;
        if (folder == null) {
            throw new WrongUse("Name the folder to write into with --out.");
        }
        Shown shown = show(
                book, folder, book == null ? SampleBook.OFFICER : surroundings().who(), this);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("documents", shown.documents().stream().map(Path::toString).toList());
        value.put("screens", shown.screens().stream().map(Path::toString).toList());
        return answer(
                value,
                "Wrote " + shown.documents().size() + " documents and "
                        + shown.screens().size() + " pictures of screens. Open "
                        + folder.toAbsolutePath().normalize().resolve("index.html") + ".");
    }

    /** What a tour wrote. */
    record Shown(List<Path> documents, List<Path> screens) {}

    /**
     * Shows a book.
     *
     * @param given the sample council, made anew, where it is left out
     * @param who is at the desk in the pictures
     */
    static Shown show(@Nullable Path given, Path folder, String who, Command command)
            throws MinuteBookProblem, Refused, ExportProblem, CommandFailed {
        Path shownBook = given;
        Path made = null;
        try {
            Files.createDirectories(folder);
            if (shownBook == null) {
                made = Files.createTempDirectory("minutebook-tour");
                shownBook = made.resolve("Sample council");
                SampleBook.make(shownBook, command.clock(), who);
            }
            List<Path> documents;
            try (MinuteBook opened = MinuteBook.open(shownBook, command.clock(), who)) {
                documents = new ArrayList<>(new TourOfDocuments(opened, who).write(folder.resolve("documents")));
            }
            List<Path> screens = new ArrayList<>();
            Optional<Window> window = command.surroundings().window();
            if (window.isPresent()) {
                documents.addAll(window.get().charts(shownBook, folder.resolve("documents"), command.clock(), who));
                screens.addAll(window.get().screens(shownBook, folder.resolve("screens"), command.clock(), who));
            }
            TourOfDocuments.index(folder, documents, screens);
            return new Shown(documents, screens);
        } catch (IOException e) {
            throw new CommandFailed("The tour could not be written to " + folder + ". Choose another folder.");
        } finally {
            forget(made);
        }
    }

    private static void forget(@Nullable Path made) {
        if (made == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(made)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.getLogger(Tour.class.getName()).log(System.Logger.Level.DEBUG, "temporary book kept", e);
        }
    }
}
