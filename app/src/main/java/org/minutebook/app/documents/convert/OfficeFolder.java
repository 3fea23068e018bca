package org.minutebook.app.documents.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder where conversions happen and their PDFs are kept: an own profile of LibreOffice, so that one that the user
 * has open is not disturbed and does not disturb; a lock, because a profile serves one at a time; and the PDFs by the
 * content of their files.
 */
final class OfficeFolder {

    /** More than any board's papers of a year; the oldest go first. */
    private static final int KEPT = 2_000;

    private static final long PATIENCE = 200;

    private final Path folder;

    OfficeFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Optional<Path> kept(ConvertibleFile file) {
        Path pdf = kept().resolve(file.keptAs());
        return isPdf(pdf) ? Optional.of(pdf) : Optional.empty();
    }

    Path keep(ConvertibleFile file, Path pdf) throws IOException {
        Files.createDirectories(kept());
        return Files.move(pdf, kept().resolve(file.keptAs()), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path kept() {
        return folder.resolve("pdf");
    }

    /** The profile, made anew where there is none. */
    Path profile() throws IOException {
        Path profile = folder.resolve("profile");
        Path settings = profile.resolve("user/registrymodifications.xcu");
        if (!Files.exists(settings)) {
            Files.createDirectories(settings.getParent());
            resource("registrymodifications.xcu", settings);
        }
        return profile;
    }

    /** After a run that was ended from outside nobody knows what its profile is in. */
    void forgetProfile() {
        remove(folder.resolve("profile"));
    }

    /** A new folder for one run. */
    Path work() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, "run");
    }

    /** Waits until nobody else converts here, in this program or another; empty where the wait was stopped. */
    Optional<FileChannel> enter(BooleanSupplier stopped) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            while (!stopped.getAsBoolean()) {
                if (locked(channel) != null) {
                    return Optional.of(channel);
                }
                Thread.sleep(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // another thread of this program has it
        }
    }

    /** Lets the oldest PDFs go where there are too many. */
    void tidy() {
        try (Stream<Path> files = Files.list(kept())) {
            List<Path> all = files.toList();
            if (all.size() > KEPT) {
                all.stream()
                        .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
                        .limit(all.size() - KEPT)
                        .forEach(OfficeFolder::remove);
            }
        } catch (IOException _) {
            // they are only kept to save time
        }
    }

    static boolean isPdf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(5), java.nio.charset.StandardCharsets.ISO_8859_1).equals("%PDF-");
        } catch (IOException _) {
            return false;
        }
    }

    static void resource(String name, Path to) throws IOException {
        try (InputStream in = OfficeFolder.class.getResourceAsStream("/org/minutebook/app/documents/convert/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes a file or a folder with all that is in it, as far as nobody holds it open. */
    static void remove(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            System.getLogger(OfficeFolder.class.getName()).log(System.Logger.Level.DEBUG, "left behind", e);
        }
    }
}
