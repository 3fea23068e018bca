package org.minutebook.db.rules.interest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.db.model.Answer;

/** The heads of the register of disclosable pecuniary interests (INT-02, SI 2012/1464), in its order. */
public enum InterestHead {
    EMPLOYMENT("Employment, office, trade, profession or vocation", "employ|office|trade|profession|vocation"),
    SPONSORSHIP("Sponsorship", "sponsor"),
    CONTRACTS("Contracts", "contract"),
    LAND("Land", "land"),
    LICENCES("Licences", "licen[cs]e"),
    CORPORATE_TENANCIES("Corporate tenancies", "tenanc"),
    SECURITIES("Securities", "securit|shares?\\b");

    /** Whose an interest is. */
    public enum Whose {
        OWN,
        SPOUSE_OR_PARTNER,
        /** A sister, a parent, a child, a friend. */
        SOMEBODY_ELSE
    }

    private static final Pattern NUMBERED = Pattern.compile("^\\(?(i{1,3}|iv|vi{0,2}|[1-7])[).]");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii");

    private final String words;
    private final Pattern named;

    InterestHead(String words, String named) {
        this.words = words;
        this.named = Pattern.compile(named);
    }

    public String words() {
        return words;
    }

    /** Whether an entry under a head may be somebody's home address: land, and licences to occupy it. */
    public static boolean mayBeHome(String printed) {
        return read(printed).filter(head -> head == LAND || head == LICENCES).isPresent();
    }

    /** From the head of a register as printed: "(i) Employment", "Licences to occupy land"; empty for "Other". */
    public static Optional<InterestHead> read(String printed) {
        String plain = printed.strip().toLowerCase(Locale.ROOT);
        Matcher number = NUMBERED.matcher(plain);
        if (number.find()) {
            String at = number.group(1);
            int roman = ROMAN.indexOf(at);
            return Optional.of(values()[roman >= 0 ? roman : Integer.parseInt(at) - 1]);
        }
        // A licence is to occupy land, and a tenancy is of it: those two are looked for first
        return Stream.concat(Stream.of(LICENCES, CORPORATE_TENANCIES), Arrays.stream(values()))
                .filter(head -> head.named.matcher(plain).find())
                .findFirst();
    }

    /**
     * Whether an interest under one of these heads is the member's to disclose: the own, and the partner's where the member is aware of
     * it. Another person's is at most a non-registrable one.
     */
    public static Answer disclosable(Whose whose, Answer aware) {
        return switch (whose) {
            case OWN -> Answer.YES;
            case SPOUSE_OR_PARTNER -> aware;
            case SOMEBODY_ELSE -> Answer.NO;
        };
    }

    /** A licence to occupy land counts from a month on. */
    public static boolean licenceCounts(LocalDate from, LocalDate until) {
        return !until.plusDays(1).isBefore(from.plusMonths(1));
    }
}
