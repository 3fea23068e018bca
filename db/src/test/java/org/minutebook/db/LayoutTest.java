package org.minutebook.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A folder is a promise: the top of the house stays as it is, and every package says what it is for. */
class LayoutTest {
    private static final Set<String> TOP =
            Set.of("app", "db", "installers", "README.md", "pom.xml", "LICENSE", "mvnw", "mvnw.cmd");

    @Test
    void nothingNewStandsAtTheTop() throws IOException {
        try (Stream<Path> top = Files.list(House.ROOT)) {
            assertEquals(
                    List.of(),
                    top.map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith(".") && !name.equals("target") && !TOP.contains(name))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<Path> folders = House.sources().stream()
                .filter(file -> House.name(file).contains("/java/"))
                .map(Path::getParent)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> silent = folders.stream()
                .filter(folder -> {
                    Path info = folder.resolve("package-info.java");
                    String says = Files.exists(info) ? House.read(info) : "";
                    return !(says.contains("@NullMarked") && says.contains("/**")) && !isDescribedInMain(info);
                })
                .map(House::name)
                .toList();
        assertEquals(List.of(), silent, "Each needs a package-info.java with one paragraph and @NullMarked");
    }

    /** Tests stand in the package of what they test, which is described there. */
    private static boolean isDescribedInMain(Path info) {
        String name = House.name(info);
        return name.contains("/src/test/")
                && Files.exists(House.ROOT.resolve(name.replace("/src/test/", "/src/main/")));
    }
}
