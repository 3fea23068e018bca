package org.minutebook.db.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/** What one e-mail address looks like: enough of it to see two in one field, a name with it, or a line of a letter's head smuggled in. */
public final class MailAddress {
    private static final Pattern ONE = Pattern.compile(
            "[^\\s\\p{Cntrl}@,;:<>()\\[\\]\"\\\\]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}");

    private MailAddress() {}

    /**
     * What is wrong with an address.
     *
     * @param address as typed; a blank one is none, and nothing is wrong with that
     * @return a sentence with the cure; empty where a letter can go there
     */
    public static Optional<String> fault(String address) {
        if (address.isBlank()
                || ONE.matcher(address.strip()).matches() && !address.strip().contains("..")) {
            return Optional.empty();
        }
        String shown = "“" + address.strip().replaceAll("\\p{Cntrl}+", " ") + "”";
        if (address.strip().chars().anyMatch(one -> one == '\n' || one == '\r')) {
            return Optional.of(shown + " is more than one line. Keep one email address, and nothing else.");
        }
        if (address.contains(",") || address.contains(";")) {
            return Optional.of(
                    shown + " has a comma or a semicolon. Keep one email address, without the person’s name.");
        }
        return Optional.of(shown + " is no email address. Type one such as a.patel@council.gov.uk, or leave it blank.");
    }
}
