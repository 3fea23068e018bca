package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.db.rules.PrintedDate;

/** One cell that names owners and a deadline ("Debbie by 31 March 2015"), parted. */
record OwnerAndDeadline(String owners, String deadline) {

    private static final Pattern MARK =
            Pattern.compile(" *(?:[,;(]|[-–—:] |\\b(?:by|due|deadline:?|for)\\b) *", Pattern.CASE_INSENSITIVE);

    static OwnerAndDeadline split(String cell) {
        List<String> owners = new ArrayList<>();
        List<String> deadline = new ArrayList<>();
        for (String line : cell.split("\n", -1)) {
            if (PrintedDate.read(line).isTimeWord()) {
                deadline.add(line.strip());
                continue;
            }
            Matcher mark = MARK.matcher(line);
            boolean parted = false;
            while (!parted && mark.find()) {
                String words =
                        line.substring(mark.end()).replaceAll("[).]+$", "").strip();
                if (mark.start() > 0 && PrintedDate.read(words).isTimeWord()) {
                    owners.add(line.substring(0, mark.start()).strip());
                    deadline.add(words);
                    parted = true;
                }
            }
            if (!parted && !line.isBlank()) {
                owners.add(line.strip());
            }
        }
        return new OwnerAndDeadline(String.join("\n", owners), String.join("\n", deadline));
    }
}
