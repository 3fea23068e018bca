package org.minutebook.app.documents.convert;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param pdf the PDF, in the folder where conversions are kept; empty where there is none
 * @param problem why there is none and what to do, for the user; blank where there is one
 */
public record Converted(Path source, Optional<Path> pdf, String problem) {

    static Converted done(Path source, Path pdf) {
        return new Converted(source, Optional.of(pdf), "");
    }

    static Converted failed(Path source, NotConverted problem) {
        return new Converted(source, Optional.empty(), String.valueOf(problem.getMessage()));
    }
}
