package org.minutebook.app.approval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.app.documents.chair.ChairsCopy;
import org.minutebook.app.documents.chair.Returned;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * The file that came back from the chair, kept from when it is taken in until the last of it is settled: a mail program's copy of it is
 * gone as soon as that is closed.
 *
 * @param settled the signs of what was settled without being taken into the book
 */
record KeptCopy(byte[] content, Set<String> settled) {
    /** As much as a draft in the book may hold; the minutes of a long meeting with a crest take a tenth. */
    private static final int LONGEST = 1_000_000;

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptCopy(byte[] content1, Set<String> settled1)
                && Arrays.equals(content, content1)
                && settled.equals(settled1);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(content) + settled.hashCode();
    }

    @Override
    public String toString() {
        return content.length + " bytes, settled " + settled;
    }

    /** Without what somebody has dealt with. */
    KeptCopy without(Set<String> signs) {
        Set<String> all = new TreeSet<>(settled);
        all.addAll(signs);
        return new KeptCopy(content, all);
    }

    /** As a draft keeps it; nothing where it is too long for one. */
    Optional<String> written() {
        String text = String.join(" ", settled) + "\n" + Base64.getEncoder().encodeToString(content);
        return text.length() > LONGEST ? Optional.empty() : Optional.of(text);
    }

    static KeptCopy read(String written) {
        int end = written.indexOf('\n');
        return new KeptCopy(
                Base64.getDecoder().decode(written.substring(end + 1)),
                List.of(written.substring(0, end).split(" ")).stream()
                        .filter(sign -> !sign.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What of it waits still, against what the book says today; nothing where another copy went since. */
    Optional<Returned> waiting(ChairsCopy copies, Id<Meeting> meeting) throws IOException {
        Path aside = Files.createTempFile("minutebook", ".docx");
        try {
            Files.write(aside, content);
            return Optional.of(copies.read(meeting, aside).without(settled)).filter(read -> !read.isSettled());
        } catch (IntakeProblem another) {
            return Optional.empty();
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
