package org.minutebook.db.rules.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords, keys and PINs in boilerplate: one council's standing page printed the one of its guest network (O64). What
 * is only said about passwords ("is password protected", "enter your username and password") gives none away.
 */
final class Secrets {

    private static final String NAMES =
            "(?:pass\\s?words?|pass\\s?codes?|pass\\s?phrase|network (?:security )?key|security key|wi-?fi key|access"
                    + " code|door code|entry code|alarm code|log-?in code)";
    private static final String SIGNS = "password|pass word|passcode|pass code|phrase|key|code|pin:|pin |pin=";
    private static final String MARKS = "[*_\"“”'‘’]{0,3}";

    private static final Pattern STATED = Pattern.compile("(?i)\\b" + NAMES + MARKS + "(?:\\s?\\([^)\\n]{0,40}\\))?"
            + "(?:\\s?[:=]|\\sis:?|\\s[–-](?=\\s))\\s{0,3}" + MARKS + "(?<secret>[^\\s*\"“”]{3,40})");
    /** "Enter the password Thurrock to connect": no colon, but a word that is a name or has figures. */
    private static final Pattern USED = Pattern.compile("(?i:\\b(?:enter|use|type(?: in)?|key in)\\s(?:the\\s|this\\s)?"
            + "(?:[\\w-]{2,15}\\s){0,2}?" + NAMES + ")\\s\\s?(?:(?:\\*\\*|[\"“'‘*_])(?<marked>[^\\s*\"”'’_]{3,40})|"
            + "(?<secret>(?=\\S*[A-Z\\d])[^\\s,;.]{3,40}))");

    private static final Pattern PIN =
            Pattern.compile("\\bPIN(?:\\s(?i:code|number|no\\.?))?(?:\\s?[:=]|\\sis:?)\\s{0,3}(?<secret>\\d{3,8})\\b");

    private static final Set<String> NO_SECRET = Set.of(
            "required",
            "needed",
            "not",
            "protected",
            "reset",
            "sent",
            "available",
            "the",
            "your",
            "changed",
            "incorrect",
            "kept",
            "set",
            "strong",
            "secure",
            "only",
            "provided",
            "never",
            "shared",
            "case",
            "obtainable",
            "displayed",
            "shown",
            "requested",
            "being",
            "also",
            "now",
            "then",
            "issued",
            "please",
            "see",
            "ask",
            "none",
            "n/a",
            "wrong",
            "lost",
            "forgotten",
            "used",
            "given",
            "and",
            "with",
            "for",
            "from",
            "that",
            "this",
            "must",
            "should",
            "can",
            "will",
            "which",
            "to",
            "policy",
            "tbc",
            "via",
            "one",
            "different",
            "encrypted",
            "valid",
            "correct",
            "subject",
            "printed",
            "posted",
            "emailed",
            "received",
            "entered",
            "known",
            "are",
            "case-sensitive",
            "unique");

    private Secrets() {}

    static List<Leftover> in(String text) {
        List<Leftover> found = new ArrayList<>();
        if (!Cues.of(text).any(SIGNS)) {
            return found;
        }
        for (Pattern pattern : List.of(STATED, USED, PIN)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (isSecret(matcher)) {
                    found.add(Leftover.of(LeftoverKind.PASSWORD, text, matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }

    private static boolean isSecret(Matcher matcher) {
        if (matcher.pattern() == USED && matcher.group("marked") != null) {
            return true;
        }
        String secret = matcher.group("secret").toLowerCase(Locale.ROOT).replaceAll("[.,;:)]+$", "");
        return !NO_SECRET.contains(secret) && !secret.startsWith("[") && !secret.matches("[_.…-]*");
    }
}
