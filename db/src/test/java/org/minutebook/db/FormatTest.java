package org.minutebook.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every Java file is formatted as palantir-java-format does it, so that nobody talks about spaces. The formatter runs here, as a
 * library, since it needs a newer Java than Maven's own process may have.
 */
@Order(1) // long: not the last that all wait for
@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
    private static final String CURE =
            "./mvnw -pl db test -Dtest=FormatTest -Dformat.write=true -Dsurefire.failIfNoSpecifiedTests=false";

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException, FormatterException {
        boolean write = Boolean.getBoolean("format.write");
        List<String> unformatted = new ArrayList<>();
        for (Path file : House.sources()) {
            String source = House.read(file);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (!formatted.equals(source)) {
                if (write) {
                    Files.writeString(file, formatted);
                } else {
                    unformatted.add(House.name(file));
                }
            }
        }
        assertEquals("", String.join("\n", unformatted), "Not formatted. Run: " + CURE);
    }

    @Test
    void theFormatterWouldFindSomething() throws FormatterException {
        assertEquals(
                "class A {\n    int b;\n}\n",
                formatter.formatSourceAndFixImports("import java.util.List;class A{int b;}"));
    }
}
