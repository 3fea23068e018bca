package org.minutebook.app.documents.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.BriefRequest;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ProducedDocument;

/** A word that stands only in restricted texts of the record stands in no public file of the meeting. */
@Execution(ExecutionMode.CONCURRENT)
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
            PublicFiles published = new PublicFiles(book, out);
            published.write();
            MadePacks packs = pack(book, out);
            assertEquals(List.of(), packs.leaks().leaks());
            Path members = packs.first(Audience.RESTRICTED).orElseThrow().file().orElseThrow();
            Path apart = dir.resolve("members.pdf");
            Files.move(members, apart);

            assertEquals(List.of(), published.holding(planted));
            int files = published.all().size();
            assertTrue(files > 40, "only " + files + " files were made");
            String forMembers = PublicFiles.text(apart);
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
    void noPublicFileHoldsWhatTheDeskOrTheChairAloneKnows() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir.resolve("book"))) {
            Map<String, String> planted = book.apply(new Act<>("Plant", writing -> {
                        Canaries.plant(writing);
                        return PrivateWords.plant(writing);
                    }))
                    .result();
            Path brief = dir.resolve("brief.html");
            new Exporting(book, "tester")
                    .chairsBrief(new BriefRequest(SmallCouncil.NOVEMBER, "", Format.HTML, brief, true));
            Path out = Files.createDirectory(dir.resolve("public"));
            PublicFiles published = new PublicFiles(book, out);
            published.write();
            MadePacks packs = pack(book, out);
            assertEquals(List.of(), packs.leaks().leaks());
            Files.delete(packs.first(Audience.RESTRICTED).orElseThrow().file().orElseThrow());

            assertEquals(List.of(), published.holding(planted));
            for (Path file : published.all()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("interests-")) {
                    assertTrue(PublicFiles.text(file).contains("Clerk"), name + " has no register");
                } else if (name.startsWith("members-")) {
                    assertTrue(PublicFiles.text(file).contains("Healthwatch"), name + " has no members");
                }
            }
            String chairs = PublicFiles.text(brief);
            for (String place : List.of("chair’s brief", "PUBLIC_REQUEST.name")) {
                List<String> words = PrivateWords.of(planted, place);
                assertTrue(!words.isEmpty() && words.stream().allMatch(chairs::contains), place);
            }
            assertEquals(
                    List.of(Audience.RESTRICTED),
                    book.read(stores -> stores.documents().produced()).stream()
                            .filter(made -> made.kind().equals("chair's brief"))
                            .map(ProducedDocument::audience)
                            .toList());
        }
    }

    @Test
    void theLeakReportKnowsEveryRestrictedWord() {
        try (MinuteBook book = SmallCouncil.in(dir.resolve("book"))) {
            Map<String, String> planted;
            try {
                planted = book.apply(new Act<>("Plant", writing -> {
                            Map<String, String> words = Canaries.plant(writing);
                            PrivateWords.remark(writing, PrivateWords.of(words, "MINUTE.body"));
                            return words;
                        }))
                        .result();
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

    private MadePacks pack(MinuteBook book, Path out) throws Exception {
        try (PackMaking making = new PackMaking(book, "tester", dir.resolve("work"))) {
            return making.make(new PackRequest(SmallCouncil.NOVEMBER, out, true), Progress.NONE);
        }
    }
}
