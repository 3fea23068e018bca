package org.minutebook.db.file;

import java.util.List;

/**
 * What a check of the book found.
 *
 * @param findings one sentence for each thing that is wrong; empty where the book is sound
 * @param records how many records were read
 * @param entries how many entries the journal has
 */
public record Checked(List<String> findings, long records, long entries) {
    public boolean ok() {
        return findings.isEmpty();
    }
}
