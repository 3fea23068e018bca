package org.minutebook.app.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.bind.FileNames;
import org.minutebook.app.documents.bind.LeakWords;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.documents.bind.PackMaking;
import org.minutebook.app.documents.bind.PackRequest;
import org.minutebook.app.documents.publish.KitRequest;
import org.minutebook.app.documents.publish.PublicationKit;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;

/** The packs of the agenda that a board issued last, what was found in them, and the folder for its public. */
final class TourOfPacks {
    private final MinuteBook book;
    private final String who;

    TourOfPacks(MinuteBook book, String who) {
        this.book = book;
        this.who = who;
    }

    /** Nothing for a board whose agendas are not issued in the program. */
    List<Path> of(Board board, Path folder, String name) throws ExportProblem {
        Optional<Meeting> meeting = book.read(stores -> stores.meetings().list(board.id()).stream()
                .filter(one -> !stores.agendas().versions(one.id()).isEmpty())
                .max(Comparator.comparing(Meeting::day)));
        if (meeting.isEmpty()) {
            return List.of();
        }
        List<Path> files = new ArrayList<>(packs(meeting.get(), folder.resolve(name + "-packs"), folder));
        files.addAll(new PublicationKit(book, who)
                .write(
                        new KitRequest(meeting.get().id(), folder.resolve(name + "-publication-kit"), true),
                        Progress.NONE)
                .paths());
        return files;
    }

    private List<Path> packs(Meeting meeting, Path into, Path folder) throws ExportProblem {
        List<Path> files = new ArrayList<>();
        Path work = null;
        try {
            Files.createDirectories(folder);
            work = Files.createTempDirectory(folder, ".packs");
            try (PackMaking making = new PackMaking(book, who, work)) {
                MadePacks made = making.make(new PackRequest(meeting.id(), into, true), Progress.NONE);
                made.packs().forEach(pack -> pack.file().ifPresent(files::add));
                files.add(Files.writeString(
                        into.resolve("Leak report.txt"), String.join("\n", LeakWords.report(made)) + "\n"));
            }
        } catch (IOException | DocumentProblem e) {
            throw new ExportProblem("The packs could not be made in " + into + ". Choose another folder.", e);
        } finally {
            if (work != null) {
                FileNames.remove(work);
            }
        }
        return files;
    }
}
