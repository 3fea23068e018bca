package org.minutebook.app.documents.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * An office program that is started like LibreOffice, or like the script for Microsoft Office. What it does with a file
 * stands in the file: "skip", "crash", "hang" or nothing special. It notes in its profile's folder what happened.
 */
final class FakeOffice {

    private FakeOffice() {}

    static OfficeProgram program(OfficeProgram.Maker maker) {
        return new OfficeProgram(maker, command());
    }

    private static List<String> command() {
        try {
            Path classes = Path.of(FakeOffice.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classes.toString(),
                    FakeOffice.class.getName());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        if (given.contains("--wait")) {
            Thread.sleep(60_000);
        } else if (given.getFirst().endsWith(".ps1")) {
            if (Files.readString(Path.of(given.getFirst())).contains("ExportAsFixedFormat")) {
                write(Path.of(given.get(1)), Path.of(given.get(2)));
            }
        } else {
            likeLibreOffice(given);
        }
    }

    private static void likeLibreOffice(List<String> given) throws Exception {
        String profile = given.stream()
                .filter(argument -> argument.startsWith("-env:UserInstallation=file:/"))
                .findFirst()
                .orElseThrow()
                .substring("-env:UserInstallation=".length());
        Path log = Path.of(java.net.URI.create(profile)).resolveSibling("log.txt");
        note(log, "begin " + System.getenv("http_proxy"));
        int at = given.indexOf("--outdir");
        Path into = Path.of(given.get(at + 1));
        for (String file : given.subList(at + 2, given.size())) {
            String content = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
            note(log, "file " + content.substring(4));
            if (content.contains("crash")) {
                Runtime.getRuntime().halt(77);
            }
            if (content.contains("hang")) {
                List<String> child = new ArrayList<>(command());
                child.add("--wait");
                Process process = new ProcessBuilder(child).start();
                note(log, "pid " + ProcessHandle.current().pid());
                note(log, "pid " + process.pid());
                Thread.sleep(60_000);
            }
            if (content.contains("slow")) {
                Thread.sleep(400);
            }
            if (!content.contains("skip")) {
                String name = Path.of(file).getFileName().toString();
                write(Path.of(file), into.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf"));
            }
        }
        note(log, "end");
    }

    private static void write(Path from, Path to) throws IOException {
        Files.writeString(
                to,
                "%PDF-1.7 of "
                        + Files.readString(from, StandardCharsets.ISO_8859_1).substring(4));
    }

    private static void note(Path log, String line) throws IOException {
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
