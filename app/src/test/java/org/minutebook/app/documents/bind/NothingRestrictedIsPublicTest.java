package org.minutebook.app.documents.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.AgendaRequest;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.LogRequest;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.pack.leak.FileText;
import org.minutebook.app.documents.publish.KitRequest;
import org.minutebook.app.documents.publish.PublicationKit;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Audience;

/** A word that stands only in restricted texts of the record stands in no public file of the meeting. */
final class NothingRestrictedIsPublicTest {
    @TempDir
    Path dir;

    @Test
    void noPublicFileOfAMeetingHoldsARestrictedWord() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir.resolve("book"))) {
            Map<String, String> planted =
                    book.apply(new Act<>("Plant", Canaries::plant)).result();
            assertTrue(planted.size() > 150, () -> "only " + planted.size() + " words were planted");
            Path out = Files.createDirectory(dir.resolve("public"));
            publish(book, out);
            MadePacks packs = pack(book, out);
            assertEquals(List.of(), packs.leaks().leaks());
            Path members = packs.first(Audience.RESTRICTED).orElseThrow().file().orElseThrow();
            Path apart = dir.resolve("members.pdf");
            Files.move(members, apart);

            List<String> found = new ArrayList<>();
            int files = 0;
            for (Path file : files(out)) {
                files++;
                String all = text(file);
                planted.forEach((word, place) -> {
                    if (all.contains(word)) {
                        found.add(out.relativize(file) + " holds " + place);
                    }
                });
            }
            assertEquals(List.of(), found);
            assertTrue(files > 18, "only " + files + " files were made");
            String forMembers = text(apart);
            TreeSet<String> read = new TreeSet<>();
            planted.forEach((word, place) -> {
                if (forMembers.contains(word)) {
                    read.add(place);
                }
            });
            assertTrue(
                    read.containsAll(List.of("AGENDA_VERSION_ITEM.title", "PAPER.title", "ITEM_PAPER.label")),
                    () -> "members read " + read);
        }
    }

    @Test
    void theLeakReportKnowsEveryRestrictedWord() {
        try (MinuteBook book = SmallCouncil.in(dir.resolve("book"))) {
            Map<String, String> planted;
            try {
                planted = book.apply(new Act<>("Plant", Canaries::plant)).result();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            String known = String.join("\n", RestrictedWords.of(book, SmallCouncil.NOVEMBER));
            TreeSet<String> unknown = new TreeSet<>();
            planted.forEach((word, place) -> {
                if (!known.contains(word)) {
                    unknown.add(place);
                }
            });
            assertEquals(
                    new TreeSet<>(List.of(
                            // labels, which open texts have as well
                            "ITEM_PAPER.label",
                            "ITEM_PAPER.marked",
                            // what is said of a file that was made, not what is in it
                            "PRODUCED_DOCUMENT.folder",
                            "PRODUCED_DOCUMENT.format",
                            "PRODUCED_DOCUMENT.kind",
                            "PRODUCED_DOCUMENT.madeBy",
                            "PRODUCED_DOCUMENT.sha256",
                            "PRODUCED_DOCUMENT.style")),
                    unknown);
        }
    }

    private void publish(MinuteBook book, Path out) throws Exception {
        Exporting exporting = new Exporting(book, "tester");
        for (Format format : Format.values()) {
            exporting.actionLog(
                    new LogRequest(
                            SmallCouncil.HEALTH,
                            LogFilter.ALL,
                            List.of(LogColumn.values()),
                            format,
                            out.resolve("log." + format.ending()),
                            true),
                    Progress.NONE);
            if (format != Format.CSV) {
                exporting.minutes(
                        new MinutesRequest(
                                SmallCouncil.NOVEMBER,
                                "",
                                Audience.PUBLIC,
                                format,
                                out.resolve("minutes." + format.ending()),
                                true),
                        Progress.NONE);
            }
            if (format != Format.CSV && format != Format.XLSX) {
                for (AgendaRequest.Issue issue :
                        List.of(new AgendaRequest.Issue.Latest(), new AgendaRequest.Issue.AsItStands())) {
                    exporting.agenda(new AgendaRequest(
                            SmallCouncil.NOVEMBER,
                            issue,
                            "",
                            Audience.PUBLIC,
                            format,
                            out.resolve("agenda-" + issue.getClass().getSimpleName() + "." + format.ending()),
                            true));
                }
            }
        }
        new PublicationKit(book, "tester").write(new KitRequest(SmallCouncil.NOVEMBER, out, true), Progress.NONE);
    }

    private MadePacks pack(MinuteBook book, Path out) throws Exception {
        try (PackMaking making = new PackMaking(book, "tester", dir.resolve("work"))) {
            return making.make(new PackRequest(SmallCouncil.NOVEMBER, out, true), Progress.NONE);
        }
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }

    /** Its name, its bytes as they are, and all that a search reads out of it. */
    private static String text(Path file) throws Exception {
        byte[] content = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        return name + "\n" + new String(content, StandardCharsets.ISO_8859_1) + "\n"
                + String.join("\n", FileText.of(name, content));
    }
}
