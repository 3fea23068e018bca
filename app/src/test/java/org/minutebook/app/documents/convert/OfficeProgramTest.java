package org.minutebook.app.documents.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where office programs are looked for. */
class OfficeProgramTest {

    private final Path dir;

    OfficeProgramTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private Path touch(String name) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    private Optional<OfficeProgram> onWindows() {
        return OfficeProgram.installed(
                Map.of(
                        "ProgramFiles",
                        dir.toString(),
                        "SystemRoot",
                        dir.resolve("windows").toString()),
                "Windows 11");
    }

    @Test
    void libreOfficeIsFoundOnThePath() throws IOException {
        Path soffice = touch("bin/soffice");
        assertEquals(
                Optional.of(new OfficeProgram(OfficeProgram.Maker.LIBRE_OFFICE, List.of(soffice.toString()))),
                OfficeProgram.installed(Map.of("PATH", "/no/such/folder:" + soffice.getParent()), "Linux"));
    }

    @Test
    void onWindowsLibreOfficeGoesBeforeWord() throws IOException {
        assertEquals(Optional.empty(), onWindows());

        touch("Microsoft Office/root/Office16/WINWORD.EXE");
        OfficeProgram word = onWindows().orElseThrow();
        assertEquals(OfficeProgram.Maker.MICROSOFT_OFFICE, word.maker());
        assertEquals(
                dir.resolve("windows/System32/WindowsPowerShell/v1.0/powershell.exe")
                        .toString(),
                word.command().getFirst());
        assertEquals("-File", word.command().getLast());

        Path soffice = touch("LibreOffice/program/soffice.com");
        assertEquals(
                Optional.of(new OfficeProgram(OfficeProgram.Maker.LIBRE_OFFICE, List.of(soffice.toString()))),
                onWindows());
    }
}
