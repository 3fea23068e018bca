package org.minutebook.app.documents.convert;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Progress;

/**
 * Makes PDFs of Office files with the office program that is installed. What was converted before is taken from the
 * folder; the rest goes through one start of the program together, because its start takes most of the time, and a file
 * that fails there is tried once more by itself, so that it takes no other down.
 */
public final class PdfConversion {

    private static final Duration FOR_EACH = Duration.ofMinutes(2);

    /** One file on its way; in the end it has a result. */
    private static final class Job {
        private final ConvertibleFile file;
        private @Nullable Converted result;

        Job(ConvertibleFile file) {
            this.file = file;
        }
    }

    private final Optional<OfficeProgram> program;
    private final OfficeFolder folder;
    private final Duration forEach;

    PdfConversion(Optional<OfficeProgram> program, Path folder, Duration forEach) {
        this.program = program;
        this.folder = new OfficeFolder(folder);
        this.forEach = forEach;
    }

    /**
     * Converts with what is installed on this computer.
     *
     * @param folder the program's own, for its profile and the PDFs that are kept
     */
    public static PdfConversion onThisComputer(Path folder) {
        return new PdfConversion(
                OfficeProgram.installed(System.getenv(), System.getProperty("os.name", "")), folder, FOR_EACH);
    }

    /** What converts here; empty where nothing is installed that could. */
    public Optional<OfficeProgram> program() {
        return program;
    }

    /** The PDF of one file. It belongs to the folder: copy it, do not move or change it. */
    public Path pdf(Path file, Progress progress) throws NotConverted {
        Converted converted = all(List.of(file), progress).getFirst();
        return converted.pdf().orElseThrow(() -> new NotConverted(converted.problem()));
    }

    /** What becomes of each file, in their order; one that fails does no harm to the others. */
    public List<Converted> all(List<Path> files, Progress progress) {
        List<Converted> results = new ArrayList<>();
        List<Job> open = new ArrayList<>();
        List<@Nullable Job> jobs = new ArrayList<>();
        for (Path file : files) {
            Job job = null;
            try {
                ConvertibleFile convertible = ConvertibleFile.of(file);
                Optional<Path> kept = folder.kept(convertible);
                job = new Job(convertible);
                if (kept.isPresent()) {
                    job.result = Converted.done(file, kept.get());
                } else {
                    open.add(job);
                }
                results.add(Converted.failed(file, NotConverted.stopped(file)));
            } catch (NotConverted problem) {
                results.add(Converted.failed(file, problem));
            }
            jobs.add(job);
        }
        if (!open.isEmpty()) {
            convert(open, progress);
        }
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            if (job != null && job.result != null) {
                results.set(i, job.result);
            }
        }
        return List.copyOf(results);
    }

    private void convert(List<Job> open, Progress progress) {
        if (program.isEmpty()) {
            open.forEach(job -> fail(job, NotConverted.without(job.file.path())));
            return;
        }
        try {
            Optional<FileChannel> entered = folder.enter(progress::stopped);
            if (entered.isPresent()) {
                try (FileChannel _ = entered.get()) {
                    inTurn(program.get(), open, progress);
                    folder.tidy();
                }
            }
        } catch (IOException _) {
            open.stream()
                    .filter(job -> job.result == null)
                    .forEach(job -> fail(
                            job, NotConverted.of(job.file.path(), "could not be converted: the disk may be full.")));
        }
    }

    private void inTurn(OfficeProgram office, List<Job> open, Progress progress) throws IOException {
        List<Job> rest = open;
        while (!rest.isEmpty() && !progress.stopped()) {
            OfficeRun.End end = attempt(office, rest, open, progress);
            List<Job> left = rest.stream().filter(job -> job.result == null).toList();
            if (end == OfficeRun.End.STOPPED || left.isEmpty()) {
                return;
            }
            Job first = left.getFirst();
            if (rest.size() > 1 && end != OfficeRun.End.NEVER_BEGAN) {
                end = attempt(office, List.of(first), open, progress);
            }
            if (end == OfficeRun.End.STOPPED) {
                return;
            }
            if (first.result == null) {
                fail(first, problem(office, first.file.path(), end));
            }
            rest = left.stream().filter(job -> job.result == null).toList();
        }
    }

    private OfficeRun.End attempt(OfficeProgram office, List<Job> jobs, List<Job> open, Progress progress)
            throws IOException {
        Path work = folder.work();
        try {
            Path into = Files.createDirectory(work.resolve("pdf"));
            Path from = Files.createDirectory(work.resolve("from"));
            List<Path> copies = new ArrayList<>();
            for (int i = 0; i < jobs.size(); i++) {
                ConvertibleFile file = jobs.get(i).file;
                copies.add(Files.copy(file.path(), from.resolve((i + 1) + "." + file.ending())));
            }
            long before = open.stream().filter(job -> job.result != null).count();
            OfficeRun.End end = new OfficeRun(office, folder.profile(), work)
                    .convert(copies, into, forEach, progress::stopped, made -> {
                        Job next = jobs.get(Math.min(made, jobs.size() - 1));
                        progress.at(
                                (int) before + made,
                                open.size(),
                                "Making a PDF of “" + next.file.path().getFileName() + "”");
                    });
            for (int i = 0; i < jobs.size(); i++) {
                Path pdf = into.resolve((i + 1) + ".pdf");
                Job job = jobs.get(i);
                if (OfficeFolder.isPdf(pdf)) {
                    job.result = Converted.done(job.file.path(), folder.keep(job.file, pdf));
                }
            }
            if (end != OfficeRun.End.BY_ITSELF) {
                folder.forgetProfile();
            }
            return end;
        } finally {
            OfficeFolder.remove(work);
        }
    }

    private NotConverted problem(OfficeProgram office, Path file, OfficeRun.End end) {
        String name = office.maker().words();
        return switch (end) {
            case TOOK_TOO_LONG ->
                NotConverted.of(
                        file,
                        "was given up: " + name + " worked on it for more than " + forEach.toSeconds() + " seconds.");
            case NEVER_BEGAN ->
                NotConverted.of(file, "could not be made into PDF, because " + name + " would not start.");
            case BY_ITSELF, STOPPED ->
                NotConverted.of(
                        file,
                        "could not be made into PDF by " + name + "; it may be damaged or protected by a password.");
        };
    }

    private static void fail(Job job, NotConverted problem) {
        job.result = Converted.failed(job.file.path(), problem);
    }
}
