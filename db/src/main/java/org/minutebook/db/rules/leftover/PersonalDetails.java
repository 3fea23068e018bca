package org.minutebook.db.rules.leftover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What identifies a private person: NHS and National Insurance numbers, mobile numbers, private e-mail addresses, dates
 * of birth and addresses that are nobody's office. Health information about an identifiable person should not be in a
 * Board's papers at all (DOC-04); a machine can only point at the numbers.
 */
final class PersonalDetails {

    private static final Pattern MOBILE = Pattern.compile(
            "(?<![\\d+])(?:\\+44[\\s-]?(?:\\(0\\)[\\s-]?)?|\\(?0)7\\d{3}\\)?[\\s-]?\\d{3}[\\s-]?\\d{3}(?!\\d)");
    private static final Pattern TEN_FIGURES =
            Pattern.compile("(?<![\\d-])(\\d{3})([ -]?)(\\d{3})\\2(\\d{4})(?![\\d-]|\\s\\d)");
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile(
            "\\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b");
    private static final Pattern PRIVATE_MAIL = Pattern.compile(
            "(?i)\\b[\\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|"
                + "icloud|aol|btinternet|virginmedia|talktalk|sky|ntlworld|msn|me|protonmail|blueyonder)\\.(?:com|co\\.uk|net)\\b");
    private static final Pattern BIRTH = Pattern.compile("(?i)\\b(?:d\\.?o\\.?b\\.?|date of birth|born"
            + " on)\\s?:?\\s{0,3}\\d{1,2}(?:[/.-]\\d{1,2}[/.-]|(?:st|nd|rd|th)? \\p{L}{3,9} )\\d{2,4}\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(?:Flat \\d+\\w?,? )?\\d{1,4}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}'’]{1,20}"
                + " ){1,3}(?:Road|Street|Avenue|Close|Lane|Drive|Crescent|Gardens|Way|Grove|Place|Terrace|Court|Rise|Hill|Walk|Mews)\\b[^\\n"
                + "@]{0,60}?\\b[A-Z]{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2}\\b");
    /** Who has an office there; a person's own address follows a person's name. */
    private static final Pattern OFFICE =
            Pattern.compile("(?i)(?:council|pharmac|chemist|surgery|practice|centre|center|hospital|house|"
                + "office|hall|school|clinic|building|library|trust|board|ltd|limited|plc|company|superstore|store|branch|premises|church|"
                + "college|university|stores?|boots|healthwatch|nhs|county|civic|opticians?|dental)");

    private static final Pattern NHS_NUMBER_NEAR = Pattern.compile("(?i)nhs\\s?(?:no\\b|num|id\\b)");

    private static final Map<Pattern, String> SIGNS =
            Map.of(MOBILE, "07|+44", NATIONAL_INSURANCE, "", PRIVATE_MAIL, "@", BIRTH, "birth|born|dob|d.o.b");

    private PersonalDetails() {}

    static List<Leftover> in(String text) {
        List<Leftover> found = new ArrayList<>();
        Cues cues = Cues.of(text);
        SIGNS.forEach((pattern, signs) -> {
            boolean there = cues.any(signs);
            Matcher matcher = pattern.matcher(text);
            while (there && matcher.find()) {
                add(found, text, matcher);
            }
        });
        Matcher number = TEN_FIGURES.matcher(text);
        while (number.find()) {
            if (isNhsNumber(text, number)) {
                add(found, text, number);
            }
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String around = text.substring(Math.max(0, address.start() - 80), address.end());
            if (!OFFICE.matcher(around).find()) {
                add(found, text, address);
            }
        }
        return found;
    }

    private static void add(List<Leftover> found, String text, Matcher matcher) {
        found.add(Leftover.of(LeftoverKind.PERSONAL_DETAIL, text, matcher.start(), matcher.end()));
    }

    /** Ten figures whose last one checks the others (modulus 11); run together they need the words before them. */
    private static boolean isNhsNumber(String text, Matcher number) {
        String figures = number.group(1) + number.group(3) + number.group(4);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (figures.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        String before = text.substring(Math.max(0, number.start() - 30), number.start());
        boolean said = NHS_NUMBER_NEAR.matcher(before).find();
        boolean telephone = figures.startsWith("0") || !said && number.group(2).isEmpty();
        return said || !telephone && check == figures.charAt(9) - '0';
    }
}
