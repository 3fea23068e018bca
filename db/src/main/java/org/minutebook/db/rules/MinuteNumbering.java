package org.minutebook.db.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.db.model.Board;

/**
 * How minute numbers run on. Numbers of one meeting count its items, headings excepted; the next meeting begins at one, or
 * goes on after the meeting before it. It goes on after that meeting and not after the highest number ever used, because running
 * numbers are begun anew at times: references of one log fall from 367(c) of 2017 to 75(b) of 2018 (catalogue, the twelve
 * things, 3).
 */
public final class MinuteNumbering {
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\D*$");
    /** "77/21" of a meeting in 2021: the number comes first, then the year (CON-02). */
    private static final Pattern NUMBER_AND_YEAR = Pattern.compile("(?<number>\\d+) ?/ ?(?<year>\\d{2}|\\d{4})\\W*$");

    /** Where the number stands in the council's style. */
    private static final Pattern PLACE = Pattern.compile("\\{(?:number|(?<zeros>0{1,9}))}");

    /** The minute numbers that one earlier meeting used. A blank municipal year is read from the day. */
    public record Used(LocalDate day, String municipalYear, List<String> numbers) {
        private OptionalInt highest() {
            return numbers.stream()
                    .flatMapToInt(number -> counted(number, day).stream())
                    .max();
        }
    }

    private MinuteNumbering() {}

    /**
     * The number of a meeting's first minute.
     *
     * @param begin where the run begins while no earlier meeting has numbers; 0 means 1
     * @param others the board's other meetings, in any order; later ones do not count
     */
    public static int first(Board.Numbering policy, int begin, LocalDate day, String municipalYear, List<Used> others) {
        if (policy == Board.Numbering.PER_MEETING) {
            return 1;
        }
        String year = year(day, municipalYear);
        int fresh = policy == Board.Numbering.RUNNING ? Math.max(1, begin) : 1;
        return others.stream()
                .filter(other -> other.day.isBefore(day) && other.highest().isPresent())
                .filter(other -> policy == Board.Numbering.RUNNING
                        || year(other.day, other.municipalYear).equals(year))
                .max(Comparator.comparing(Used::day))
                .map(other -> other.highest().orElse(0) + 1)
                .orElse(fresh);
    }

    /** What a printed number counts: 77 of "77/21" at a meeting in 2021. */
    static OptionalInt counted(String printed, LocalDate day) {
        Matcher matcher = NUMBER_AND_YEAR.matcher(printed);
        int year = day.getYear();
        boolean dated = matcher.find()
                && (matcher.group("year").equals("%02d".formatted(year % 100))
                        || matcher.group("year").equals(Integer.toString(year)));
        return highest(List.of(dated ? matcher.group("number") : printed));
    }

    /** The highest of some printed numbers; what holds no number does not count. */
    public static OptionalInt highest(List<String> numbers) {
        return numbers.stream()
                .map(LAST_NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(digits -> digits.length() < 10)
                .mapToInt(Integer::parseInt)
                .max();
    }

    /**
     * The numbers of as many minutes, in the styles that councils use (CON-02): {@code "HWB "} gives HWB 207 and HWB 208.
     *
     * @param prefix what stands before the number, in which {year} and {yy} are those of the day; {number} says where in it the
     *     number stands, and {000} that it has zeros before it: {000}/{yy} gives 077/21
     */
    public static List<String> run(String prefix, LocalDate day, int first, int minutes) {
        String pattern = pattern(prefix, day);
        return IntStream.range(first, first + minutes)
                .mapToObj(number -> PLACE.matcher(pattern)
                        .replaceFirst(found -> found.group("zeros") == null
                                ? Integer.toString(number)
                                : padded(number, found.group("zeros").length())))
                .toList();
    }

    /** What the style prints behind the number: "/21" where the year stands there. */
    static String tail(String prefix, LocalDate day) {
        String pattern = pattern(prefix, day);
        Matcher place = PLACE.matcher(pattern);
        return place.find() ? pattern.substring(place.end()) : "";
    }

    private static String pattern(String prefix, LocalDate day) {
        String dated = prefix.replace("{year}", Integer.toString(day.getYear()))
                .replace("{yy}", "%02d".formatted(day.getYear() % 100));
        return PLACE.matcher(dated).find() ? dated : dated + "{number}";
    }

    private static String padded(int number, int digits) {
        return ("%0" + digits + "d").formatted(number);
    }

    /** The municipal year of a meeting, read from the day where nobody said it. */
    public static String year(LocalDate day, String municipalYear) {
        return municipalYear.isBlank() ? MunicipalYear.of(day) : municipalYear.strip();
    }
}
