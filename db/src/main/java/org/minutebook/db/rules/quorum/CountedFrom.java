package org.minutebook.db.rules.quorum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Seat.StatutoryClass;
import org.minutebook.db.rules.Fold;

/**
 * Of whom a limb of a quorum counts, read from its own words: "voting members", "elected member", "health", "councillors of the County
 * Council", the name of a partner, the title of a seat. Words that fit no seat of the board are told, not guessed.
 */
record CountedFrom(String words, Predicate<BoardSeat> fits) {
    private static final Pattern ALL =
            Pattern.compile("(?:|(?:the )?(?:whole number of )?(?:all )?(?:appointed )?(?:members|seats))");
    private static final Pattern VOTING = Pattern.compile("(?:the )?voting members?");
    private static final Pattern COUNCILLOR = Pattern.compile("\\b(?:councillors?|elected members?)\\b");
    private static final Pattern HEALTHWATCH = Pattern.compile("\\bhealth ?watch\\b");
    private static final Pattern HEALTH =
            Pattern.compile("\\b(?:health|nhs|icbs?|ccgs?|integrated care boards?|clinical commissioning groups?)\\b");
    private static final Pattern PARTNERS = Pattern.compile("(?:the |each )?(?:partners?|partner organisations?)");

    /** Words that mean the organisations of the board, each of them once. */
    static boolean partners(String words) {
        return PARTNERS.matcher(plain(words)).matches();
    }

    /** Several in one limb: "West CCG; East CCG; the Council". */
    static List<String> each(String words) {
        return Arrays.stream(words.split("[;\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** What the words mean on a board; empty where they fit none of its seats. */
    static Optional<CountedFrom> read(String words, List<BoardSeat> board) {
        String plain = plain(words);
        if (ALL.matcher(plain).matches()) {
            return Optional.of(new CountedFrom(words, seat -> true));
        }
        if (VOTING.matcher(plain).matches()) {
            return Optional.of(new CountedFrom(words, BoardSeat::votes));
        }
        return List.<Predicate<BoardSeat>>of(
                        seat -> named(seat, plain), seat -> classed(seat, plain), seat -> within(seat, plain))
                .stream()
                .filter(fits -> board.stream().anyMatch(fits))
                .findFirst()
                .map(fits -> new CountedFrom(words, fits));
    }

    /** The title of a seat, or an organisation by its full or short name. */
    private static boolean named(BoardSeat seat, String words) {
        Organisation organisation = seat.organisation();
        return plain(seat.seat().title()).equals(words)
                || organisation != null
                        && (plain(organisation.name()).equals(words)
                                || !organisation.shortName().isBlank()
                                        && plain(organisation.shortName()).equals(words));
    }

    /** A class; with "of" an organisation, only that organisation's. */
    private static boolean classed(BoardSeat seat, String words) {
        StatutoryClass is = seat.seat().statutoryClass();
        if (COUNCILLOR.matcher(words).find()) {
            int of = words.indexOf(" of ");
            Organisation organisation = seat.organisation();
            String whose = of < 0 ? "" : words.substring(of + 4).replaceFirst("^the ", "");
            return is == StatutoryClass.COUNCILLOR
                    && (whose.isEmpty()
                            || organisation == null
                            || plain(organisation.name()).contains(whose));
        }
        if (HEALTHWATCH.matcher(words).find()) {
            return is == StatutoryClass.HEALTHWATCH;
        }
        return HEALTH.matcher(words).find() && (is == StatutoryClass.NHS || is == StatutoryClass.NHS_ENGLAND);
    }

    /** A part of an organisation's name: "County Council" of "Wealdmere County Council". */
    private static boolean within(BoardSeat seat, String words) {
        Organisation organisation = seat.organisation();
        return organisation != null && plain(organisation.name()).contains(words);
    }

    private static String plain(String words) {
        return Fold.words(words).strip();
    }
}
