package org.minutebook.app.documents.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.Progress;

/** What becomes of files on their way to PDF, also where the office program fails them. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class PdfConversionTest {

    private static final String INSTEAD =
            " Save it as PDF in the program it was made with and drop that file here instead.";

    private final Path dir;
    private final Path own;

    PdfConversionTest(@TempDir Path dir) {
        this.dir = dir;
        this.own = dir.resolve("own");
    }

    private PdfConversion conversion(Duration forEach) {
        return new PdfConversion(Optional.of(FakeOffice.program(OfficeProgram.Maker.LIBRE_OFFICE)), own, forEach);
    }

    private PdfConversion conversion() {
        return conversion(Duration.ofSeconds(20));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(dir.resolve(name), "PK\u0003\u0004" + content);
    }

    private List<String> log(String begins) throws IOException {
        return Files.readAllLines(own.resolve("log.txt")).stream()
                .filter(line -> line.startsWith(begins))
                .toList();
    }

    private String refusal(PdfConversion conversion, Path file) {
        return String.valueOf(assertThrows(NotConverted.class, () -> conversion.pdf(file, Progress.NONE))
                .getMessage());
    }

    private static List<String> told(List<Converted> converted) {
        return converted.stream()
                .map(one -> one.pdf().map(PdfConversionTest::read).orElse(one.problem()))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void filesAreConvertedInOneStartAndAgainOnlyWhenTheyChange() throws Exception {
        List<Path> files = List.of(file("a.docx", "one"), file("b.xlsx", "two"), file("c.pptx", "three"));
        assertEquals(
                List.of("%PDF-1.7 of one", "%PDF-1.7 of two", "%PDF-1.7 of three"),
                told(conversion().all(files, Progress.NONE)));
        assertEquals(List.of("begin http://127.0.0.1:9"), log("begin"));

        file("b.xlsx", "rewritten");
        Files.move(files.getFirst(), dir.resolve("renamed.docx"));
        assertEquals(
                List.of("%PDF-1.7 of one", "%PDF-1.7 of rewritten", "%PDF-1.7 of three"),
                told(conversion()
                        .all(List.of(dir.resolve("renamed.docx"), files.get(1), files.get(2)), Progress.NONE)));
        assertEquals(List.of("file one", "file two", "file three", "file rewritten"), log("file"));
    }

    @Test
    void theProgramRunsInAProfileOfItsOwnThatLetsNothingRunAndNothingOut() throws Exception {
        Path pdf = conversion().pdf(file("a.docx", "one"), Progress.NONE);
        assertTrue(pdf.startsWith(own), pdf.toString());
        String settings = read(own.resolve("profile/user/registrymodifications.xcu"));
        for (String setting : List.of(
                "\"DisableMacrosExecution\" oor:op=\"fuse\"><value>true",
                "\"BlockUntrustedRefererLinks\" oor:op=\"fuse\"><value>true",
                "\"ooInetHTTPProxyPort\" oor:op=\"fuse\"><value>9",
                "\"UseTaggedPDF\" oor:op=\"fuse\"><value>true")) {
            assertTrue(settings.contains(setting), setting);
        }
    }

    @Test
    void aFileThatBringsTheProgramDownTakesNoOtherWithIt() throws Exception {
        List<Path> files =
                List.of(file("a.docx", "one"), file("b.docx", "crash"), file("c.docx", "skip"), file("d.docx", "four"));
        String why = "could not be made into PDF by LibreOffice; it may be damaged or protected by a password.";
        assertEquals(
                List.of(
                        "%PDF-1.7 of one",
                        "“b.docx” " + why + INSTEAD, "“c.docx” " + why + INSTEAD, "%PDF-1.7 of four"),
                told(conversion().all(files, Progress.NONE)));
    }

    @Test
    void aProgramThatHangsIsEndedWithAllThatItStarted() throws Exception {
        assertEquals(
                "“a.docx” was given up: LibreOffice worked on it for more than 2 seconds." + INSTEAD,
                refusal(conversion(Duration.ofSeconds(2)), file("a.docx", "hang")));
        assertNothingRuns();
        assertFalse(Files.exists(own.resolve("profile")), "a profile that was cut off is made anew");
        assertEquals("%PDF-1.7 of one", read(conversion().pdf(file("b.docx", "one"), Progress.NONE)));
    }

    @Test
    void theUserMayStopIt() throws Exception {
        Progress stopping = new Progress() {
            @Override
            public void at(int done, int total, String what) {}

            @Override
            public boolean stopped() {
                try {
                    return Files.exists(own.resolve("log.txt")) && log("pid").size() == 2;
                } catch (IOException e) {
                    return false;
                }
            }
        };
        Path file = file("a.docx", "hang");
        assertEquals(
                "Stopped: “a.docx” was not made into PDF.",
                assertThrows(NotConverted.class, () -> conversion().pdf(file, stopping))
                        .getMessage());
        assertNothingRuns();
    }

    private void assertNothingRuns() throws IOException {
        List<String> numbers = log("pid");
        assertEquals(2, numbers.size());
        for (String number : numbers) {
            ProcessHandle.of(Long.parseLong(number.substring(4)))
                    .ifPresent(process -> process.onExit().join());
        }
    }

    @Test
    void twoAtATimeWaitForEachOther() throws Exception {
        Path one = file("a.docx", "slow 1");
        Path other = file("b.docx", "slow 2");
        CompletableFuture<List<Converted>> aside =
                CompletableFuture.supplyAsync(() -> conversion().all(List.of(one), Progress.NONE));
        List<Converted> here = conversion().all(List.of(other), Progress.NONE);
        assertEquals(List.of("%PDF-1.7 of slow 1"), told(aside.get()));
        assertEquals(List.of("%PDF-1.7 of slow 2"), told(here));
        assertEquals(
                List.of("begin", "file", "end", "begin", "file", "end"),
                Files.readAllLines(own.resolve("log.txt")).stream()
                        .map(line -> line.split(" ")[0])
                        .toList());
    }

    @Test
    void saysHowFarItHasCome() throws Exception {
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void at(int done, int total, String what) {
                told.add(done + " of " + total + ": " + what);
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };
        conversion().all(List.of(file("a.docx", "one"), file("b.docx", "slow two")), progress);
        assertEquals("0 of 2: Making a PDF of “a.docx”", told.getFirst());
        assertEquals("1 of 2: Making a PDF of “b.docx”", told.get(1));
    }

    @Test
    void nothingInstalledIsSaidWithWhatToDo() throws Exception {
        PdfConversion none = new PdfConversion(Optional.empty(), own, Duration.ofSeconds(1));
        assertEquals(
                "“a.docx” cannot be made into PDF on this computer, because neither LibreOffice nor Microsoft Word is"
                        + " installed. Save the report as PDF in Word and drop that file here instead.",
                refusal(none, file("a.docx", "one")));
    }

    @Test
    void aProgramThatIsThereAndDoesNotStartIsSaid() throws Exception {
        OfficeProgram broken = new OfficeProgram(
                OfficeProgram.Maker.LIBRE_OFFICE, List.of(dir.resolve("soffice").toString()));
        assertEquals(
                "“a.docx” could not be made into PDF, because LibreOffice would not start." + INSTEAD,
                refusal(new PdfConversion(Optional.of(broken), own, Duration.ofSeconds(1)), file("a.docx", "one")));
    }

    @Test
    void filesThatAreNotWhatTheySayNeverReachTheProgram() throws Exception {
        Path missing = dir.resolve("gone.docx");
        assertEquals(
                "“gone.docx” is no longer at " + missing.toAbsolutePath()
                        + ". Put it back there, or drop it here again.",
                refusal(conversion(), missing));
        assertEquals(
                "“note.docx” is damaged, or no .docx file whatever its name says." + INSTEAD,
                refusal(conversion(), Files.writeString(dir.resolve("note.docx"), "Dear all")));
        assertEquals(
                "“empty.docx” is damaged, or no .docx file whatever its name says." + INSTEAD,
                refusal(conversion(), Files.writeString(dir.resolve("empty.docx"), "")));
        assertEquals(
                "“secret.docx” is protected by a password." + INSTEAD,
                refusal(conversion(), Files.write(dir.resolve("secret.docx"), new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0
                })));
        assertTrue(
                refusal(conversion(), file("macros.docm", "x")).startsWith("“macros.docm” is of a kind that cannot"));
        assertFalse(Files.exists(own.resolve("log.txt")));
    }

    @Test
    void microsoftOfficeIsDrivenByItsScriptOneFileAfterTheOther() throws Exception {
        PdfConversion word = new PdfConversion(
                Optional.of(FakeOffice.program(OfficeProgram.Maker.MICROSOFT_OFFICE)), own, Duration.ofSeconds(20));
        assertEquals(
                List.of("%PDF-1.7 of one", "%PDF-1.7 of two"),
                told(word.all(List.of(file("a.docx", "one"), file("b.docx", "two")), Progress.NONE)));
    }
}
