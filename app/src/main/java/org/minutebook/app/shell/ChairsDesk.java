package org.minutebook.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.chair.ChairsCopy;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** A draft that came back from the chair, for the tour: sent from a copy of the book, so that the book itself stays as it is. */
final class ChairsDesk {
    private static final Pattern RUN =
            Pattern.compile("<w:r>(<w:rPr>.*?</w:rPr>)?<w:t[^>]*>([^<]*? )(would be|be) ([^<]*)</w:t></w:r>");
    private static final String BY = " w:id=\"900\" w:author=\"The Chair\" w:date=\"2026-11-20T09:00:00Z\"";
    private static final int AMENDMENTS = 3;

    private final Path folder;
    private final MinuteBook copy;
    private final Path returned;

    ChairsDesk(MinuteBook book, String who, Id<Meeting> meeting) {
        try {
            folder = Files.createTempDirectory("minutebook-chair");
            Path backup = book.backUp(folder).file();
            Path there = MinuteBook.restore(backup, folder.resolve("Democratic Support"), false, book.clock())
                    .folder();
            copy = MinuteBook.open(there, book.clock(), who);
            returned = folder.resolve("Draft minutes amended by the chair.docx");
            new ChairsCopy(copy, who).send(meeting, returned, true);
            writeIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MinuteBookProblem | ExportProblem e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The copy of the book. */
    MinuteBook book() {
        return copy;
    }

    /** What the chair sent back. */
    Path returned() {
        return returned;
    }

    /** Changes a few words as Word tracks them. */
    private void writeIn() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(returned, Map.of())) {
            Path part = zip.getPath("word", "document.xml");
            StringBuilder text = new StringBuilder();
            String before = Files.readString(part, StandardCharsets.UTF_8);
            int from = Math.max(0, before.indexOf("body "));
            text.append(before, 0, from);
            Matcher run = RUN.matcher(before);
            for (int i = 0; i < AMENDMENTS && run.find(from); i++) {
                String old = run.group(3);
                text.append(before, from, run.start())
                        .append(piece("t", run.group(2)))
                        .append("<w:del" + BY + ">" + piece("delText", old) + "</w:del>")
                        .append("<w:ins" + BY + ">" + piece("t", old.equals("be") ? "now be" : "were to be")
                                + "</w:ins>")
                        .append(piece("t", " " + run.group(4)));
                from = run.end();
            }
            text.append(before, from, before.length());
            Files.writeString(part, text, StandardCharsets.UTF_8);
        }
    }

    private static String piece(String tag, String words) {
        return "<w:r><w:" + tag + " xml:space=\"preserve\">" + words + "</w:" + tag + "></w:r>";
    }

    void clear() {
        copy.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            System.getLogger(ChairsDesk.class.getName())
                    .log(System.Logger.Level.DEBUG, "the chair's desk was not cleared", e);
        }
    }
}
