package org.minutebook.db.rules.quorum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumLimb.Test;
import org.minutebook.db.model.QuorumLimbBuilder;

/**
 * The conditions of a quorum as somebody types them, one on each line: "at least 4", "at least 2 from the Council", "1/4 of voting
 * members", "one from each: Council; CCG", "one from each partner". All must be met.
 */
public final class QuorumLines {
    private static final Pattern FROM = Pattern.compile("(?:at least |minimum of )?(\\d{1,3}) from (?:the )?(.+)");
    private static final Pattern PLAIN = Pattern.compile("(?:at least |minimum of )?(\\d{1,3})(?: members?)?");
    private static final Pattern PART =
            Pattern.compile("(?:(\\d{1,2})/(\\d{1,2})|(?:a |one )?(half|third|quarter))(?: of (?:the )?(.+))?");
    private static final Pattern EACH = Pattern.compile("(?:at least )?one (?:from|of) each(?: ?: ?| )?(.*)");

    private QuorumLines() {}

    /** How each condition is typed. */
    public static String print(List<QuorumLimb> limbs) {
        return limbs.stream()
                .sorted(Comparator.comparingInt(QuorumLimb::position))
                .map(QuorumLines::print)
                .collect(Collectors.joining("\n"));
    }

    private static String print(QuorumLimb limb) {
        String from = limb.countedFrom();
        return switch (limb.test()) {
            case AT_LEAST -> "at least " + limb.count();
            case AT_LEAST_FROM -> "at least " + limb.count() + " from " + from;
            case FRACTION -> limb.numerator() + "/" + limb.denominator() + " of " + (from.isBlank() ? "members" : from);
            case ONE_OF_EACH -> "one from each" + (from.isBlank() ? " partner" : ": " + from);
        };
    }

    /**
     * The conditions; their ids and their rule are still to be given.
     *
     * @throws Unread where a line is none
     */
    public static List<QuorumLimb> read(String typed) throws Unread {
        List<QuorumLimb> limbs = new ArrayList<>();
        for (String line :
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            limbs.add(read(line, limbs.size() + 1));
        }
        return limbs;
    }

    private static QuorumLimb read(String line, int position) throws Unread {
        QuorumLimbBuilder limb =
                QuorumLimbBuilder.builder().id(Id.of(1)).rule(Id.of(1)).position(position);
        Matcher from = matcher(FROM, line);
        Matcher plain = matcher(PLAIN, line);
        Matcher part = matcher(PART, line);
        Matcher each = matcher(EACH, line);
        if (from.matches()) {
            return limb.test(Test.AT_LEAST_FROM)
                    .count(Integer.parseInt(from.group(1)))
                    .countedFrom(from.group(2))
                    .build();
        }
        if (plain.matches()) {
            return limb.test(Test.AT_LEAST)
                    .count(Integer.parseInt(plain.group(1)))
                    .build();
        }
        if (part.matches()) {
            int denominator = part.group(2) != null ? Integer.parseInt(part.group(2)) : named(part.group(3));
            int numerator = part.group(1) != null ? Integer.parseInt(part.group(1)) : 1;
            if (denominator > 0 && numerator > 0 && numerator <= denominator) {
                return limb.test(Test.FRACTION)
                        .numerator(numerator)
                        .denominator(denominator)
                        .countedFrom(part.group(4) == null ? "members" : part.group(4))
                        .build();
            }
        }
        if (each.matches()) {
            String whom = each.group(1).strip();
            boolean partners = whom.matches("(?i)(?:of the )?partners?(?: organisations?)?");
            return limb.test(Test.ONE_OF_EACH).countedFrom(partners ? "" : whom).build();
        }
        throw new Unread(line);
    }

    private static Matcher matcher(Pattern pattern, String line) {
        return Pattern.compile(pattern.pattern(), Pattern.CASE_INSENSITIVE).matcher(line);
    }

    private static int named(String word) {
        return switch (word.toLowerCase(Locale.UK)) {
            case "half" -> 2;
            case "third" -> 3;
            default -> 4;
        };
    }

    /** A line that is no condition. */
    public static final class Unread extends Exception {
        private static final long serialVersionUID = 1;

        Unread(String line) {
            super("The line “" + line
                    + "” of the quorum cannot be read. Type it like “at least 4”, “at least 2 from the"
                    + " Council”, “1/4 of voting members” or “one from each partner”.");
        }
    }
}
