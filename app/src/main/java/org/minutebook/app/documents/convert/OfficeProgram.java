package org.minutebook.app.documents.convert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office program that can make PDFs.
 *
 * @param command how it is started, without what it is to do
 */
public record OfficeProgram(Maker maker, List<String> command) {

    /** Who made it; each is told in its own way what to do. */
    public enum Maker {
        LIBRE_OFFICE("LibreOffice"),
        MICROSOFT_OFFICE("Microsoft Office");

        private final String words;

        Maker(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final List<String> WORD_FOLDERS = List.of("root/Office16", "Office16", "root/Office15", "Office15");

    public OfficeProgram {
        command = List.copyOf(command);
    }

    /** LibreOffice before Microsoft Office: it converts without a desktop session. */
    public static Optional<OfficeProgram> installed(Map<String, String> environment, String system) {
        boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        Optional<OfficeProgram> libre = first(libreOffices(environment, windows))
                .map(found -> new OfficeProgram(Maker.LIBRE_OFFICE, List.of(found.toString())));
        return libre.isPresent() || !windows ? libre : word(environment);
    }

    private static List<Path> libreOffices(Map<String, String> environment, boolean windows) {
        List<Path> places = new ArrayList<>();
        if (windows) {
            for (Path folder : programFolders(environment)) {
                // the .com waits for its end, the .exe does not
                places.add(folder.resolve("LibreOffice/program/soffice.com"));
            }
            return places;
        }
        for (String folder : environment.getOrDefault("PATH", "").split(":")) {
            if (folder.startsWith("/")) {
                places.add(Path.of(folder, "soffice"));
                places.add(Path.of(folder, "libreoffice"));
            }
        }
        places.add(Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"));
        places.add(Path.of("/usr/lib/libreoffice/program/soffice"));
        places.addAll(under(Path.of("/opt"), "libreoffice", "program/soffice"));
        return places;
    }

    private static Optional<OfficeProgram> word(Map<String, String> environment) {
        List<Path> places = new ArrayList<>();
        for (Path folder : programFolders(environment)) {
            WORD_FOLDERS.forEach(version -> places.add(
                    folder.resolve("Microsoft Office").resolve(version).resolve("WINWORD.EXE")));
        }
        Path powerShell = Path.of(
                environment.getOrDefault("SystemRoot", "C:\\Windows"),
                "System32",
                "WindowsPowerShell",
                "v1.0",
                "powershell.exe");
        return first(places)
                .map(_ -> new OfficeProgram(
                        Maker.MICROSOFT_OFFICE,
                        List.of(
                                powerShell.toString(),
                                "-NoLogo",
                                "-NoProfile",
                                "-NonInteractive",
                                "-ExecutionPolicy",
                                "Bypass",
                                "-File")));
    }

    private static List<Path> programFolders(Map<String, String> environment) {
        return Stream.of("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(folder -> !folder.isBlank())
                .distinct()
                .map(Path::of)
                .toList();
    }

    private static List<Path> under(Path folder, String begins, String rest) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().startsWith(begins))
                    .sorted()
                    .map(child -> child.resolve(rest))
                    .toList();
        } catch (java.io.IOException _) {
            return List.of();
        }
    }

    private static Optional<Path> first(List<Path> places) {
        return places.stream().filter(Files::isRegularFile).findFirst();
    }
}
