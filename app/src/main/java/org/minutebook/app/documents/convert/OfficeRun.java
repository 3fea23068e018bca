package org.minutebook.app.documents.convert;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** One start of an office program, from its first sign of life to the last: it never outlives its run. */
final class OfficeRun {

    enum End {
        BY_ITSELF,
        TOOK_TOO_LONG,
        STOPPED,
        NEVER_BEGAN
    }

    private static final Duration LOOK = Duration.ofMillis(100);
    /** An address that nobody listens at, for what would ask the network in spite of its settings. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private final OfficeProgram program;
    private final Path profile;
    private final Path work;

    /** @param work a folder of this run alone, for what the program writes */
    OfficeRun(OfficeProgram program, Path profile, Path work) {
        this.program = program;
        this.profile = profile;
        this.work = work;
    }

    /**
     * Converts files into a folder; each PDF is called like its file.
     *
     * @param longest how long the program may work without a PDF coming out
     * @param made hears how many PDFs there are
     */
    End convert(List<Path> files, Path into, Duration longest, BooleanSupplier stopped, IntConsumer made) {
        Watch watch = new Watch(into, longest, stopped, made);
        return switch (program.maker()) {
            case LIBRE_OFFICE -> run(libreOffice(files, into), watch);
            case MICROSOFT_OFFICE -> eachWithMicrosoft(files, into, watch);
        };
    }

    private List<String> libreOffice(List<Path> files, Path into) {
        List<String> command = new ArrayList<>(program.command());
        command.add("-env:UserInstallation=" + profile.toUri().toString().replaceAll("/$", ""));
        command.addAll(List.of(
                "--headless",
                "--invisible",
                "--norestore",
                "--nologo",
                "--nodefault",
                "--nofirststartwizard",
                "--nolockcheck",
                "--convert-to",
                "pdf",
                "--outdir",
                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        return command;
    }

    private End eachWithMicrosoft(List<Path> files, Path into, Watch watch) {
        Path script = work.resolve("office-to-pdf.ps1");
        Path number = work.resolve("office.pid");
        for (Path file : files) {
            String name = file.getFileName().toString();
            List<String> command = new ArrayList<>(program.command());
            command.addAll(List.of(
                    script.toString(),
                    file.toString(),
                    into.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf")
                            .toString(),
                    number.toString()));
            End end;
            try {
                OfficeFolder.resource("office-to-pdf.ps1", script);
                end = run(command, watch);
            } catch (IOException _) {
                end = End.NEVER_BEGAN;
            }
            if (end != End.BY_ITSELF) {
                endOffice(number);
                return end;
            }
        }
        return End.BY_ITSELF;
    }

    private End run(List<String> command, Watch watch) {
        File nothing = new File(work.toFile(), "nothing.txt");
        File said = work.resolve("said.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectInput(nothing)
                .redirectOutput(said);
        Map<String, String> environment = builder.environment();
        for (String proxy : List.of("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")) {
            environment.put(proxy, NOWHERE);
        }
        environment.remove("no_proxy");
        Process process;
        try {
            Files.deleteIfExists(nothing.toPath());
            Files.createFile(nothing.toPath());
            process = builder.start();
        } catch (IOException _) {
            return End.NEVER_BEGAN;
        }
        try {
            return watch.over(process);
        } finally {
            end(process.toHandle());
        }
    }

    /** Looks after a process: how many PDFs it made, how long ago the last one came, and whether anybody waits. */
    private record Watch(Path into, Duration longest, BooleanSupplier stopped, IntConsumer made) {

        End over(Process process) {
            long since = System.nanoTime();
            int known = count();
            made.accept(known);
            try {
                while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    int now = count();
                    if (now > known) {
                        known = now;
                        since = System.nanoTime();
                        made.accept(known);
                    }
                    if (stopped.getAsBoolean()) {
                        return End.STOPPED;
                    }
                    if (System.nanoTime() - since > longest.toNanos()) {
                        return End.TOOK_TOO_LONG;
                    }
                }
                return End.BY_ITSELF;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return End.STOPPED;
            }
        }

        private int count() {
            try (Stream<Path> files = Files.list(into)) {
                return (int)
                        files.filter(file -> file.toString().endsWith(".pdf")).count();
            } catch (IOException _) {
                return 0;
            }
        }
    }

    /** The program that was started only starts another one; both have to go. */
    private static void end(ProcessHandle handle) {
        List<ProcessHandle> children = handle.descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        handle.destroyForcibly();
    }

    /** Office is no child of the script that has it work: the script left its number. */
    private static void endOffice(Path number) {
        try {
            String digits = Files.exists(number) ? Files.readString(number).strip() : "";
            if (digits.matches("\\d{1,9}")) {
                Optional<ProcessHandle> office = ProcessHandle.of(Long.parseLong(digits));
                office.ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException _) {
            // it goes by itself when the user leaves the computer
        }
    }
}
