package org.minutebook.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources of the whole house lie, seen from a test. */
public final class House {
    /** Tests run in their module's folder. */
    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final List<String> MODULES = List.of("db", "app", "installers");

    private House() {}

    /** Every Java file that people write, of all modules. */
    static List<Path> sources() {
        return MODULES.stream()
                .flatMap(module -> javaFiles(ROOT.resolve(module).resolve("src")).stream())
                .toList();
    }

    static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a person names it: from the top of the house, with slashes. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
