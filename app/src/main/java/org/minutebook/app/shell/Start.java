package org.minutebook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How the desk begins.
 *
 * @param book the book to open; empty opens the one that was open last, or shows the three doors
 * @param at the address of the place to begin at
 * @param who the person at the desk, for the journal
 * @param folder where this person's settings are kept on this computer
 * @param sample makes the sample council's book
 */
public record Start(Optional<Path> book, Optional<String> at, Clock clock, String who, Path folder, SampleBook sample) {
    /** Makes a book in an empty folder and fills it with the sample council. */
    @FunctionalInterface
    public interface SampleBook {
        void make(Path book, Clock clock, String who) throws Exception;
    }
}
