package org.minutebook.app.documents.style;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.minutebook.db.model.Board;

/**
 * What a wording prints on an invented meeting, so that whoever looks at a house style reads words and no pattern: "held[ at
 * {venue}] on {day}" is "held at County Hall on Thursday, 26 November 2026".
 */
public final class StyleExample {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 21);
    private static final LocalTime START = LocalTime.of(14, 0);
    private static final LocalTime IN_BETWEEN = LocalTime.of(15, 10);

    private static final String OF_DAYS =
            "dddd is Thursday, ddd Thu; d is 6, dd 06 and dth 6th; MMMM is November, MMM Nov and MM 11; yyyy is 2026,"
                    + " yy 26. All else is printed as typed.";
    private static final String OF_TIMES = "h.mm pm is 2.00 pm, h.mmpm is 2.00pm and HH:mm is 14:00.";
    private static final String OF_PLACES =
            "Each {name} is filled in: {day} as it is, {Day} beginning with a capital, {DAY} in capitals. What stands"
                    + " in [square brackets] is left out where there is nothing to fill in.";

    /** What most wordings are filled with; days and times are as the style writes them. */
    private static final Map<String, String> FILLED = Map.ofEntries(
            Map.entry("venue", "County Hall"),
            Map.entry("title", "Winter Pressures"),
            Map.entry("name", "Agenda"),
            Map.entry("changes", "item 7A was added"),
            Map.entry("date", DAY.toString()),
            Map.entry("number", "7"),
            Map.entry("item", "7"),
            Map.entry("items", "items 9 and 10"),
            Map.entry("page", "12"),
            Map.entry("pages", "Pages 9 - 10"),
            Map.entry("from", "5"),
            Map.entry("to", "12"),
            Map.entry("year", "2026/27"),
            Map.entry("chair", "chair"),
            Map.entry("member", "Councillor Ashdown"),
            Map.entry("mover", "Councillor Ashdown"),
            Map.entry("seconder", "Councillor Birch"),
            Map.entry("signed by", "Councillor Birch"),
            Map.entry("signatory", "Director of Law"),
            Map.entry("post", "Democratic Services Officer"),
            Map.entry("telephone", "01632 960123"),
            Map.entry("email", "democracy@council.example"),
            Map.entry("place", "County Hall"),
            Map.entry("seat", "NHS integrated care board"),
            Map.entry("quorum", "a quarter of the members"),
            Map.entry("a report", "a report"),
            Map.entry("a presentation", "a presentation"),
            Map.entry("report", "report"),
            Map.entry("of", "the Director of Public Health"),
            Map.entry("provided", "described"),
            Map.entry("providing", "describing"),
            Map.entry("purpose", "the plan for the winter"),
            Map.entry("marked", "7"),
            Map.entry("reason", "clinics must be agreed before the schools close"),
            Map.entry(
                    "resolution", "that under section 100A(4) of the Local Government Act 1972 the public be excluded"),
            Map.entry("paragraph", "3"),
            Map.entry("paragraphs", "paragraph 3"),
            Map.entry("what", "postponed"),
            Map.entry("action", "report back in January"),
            Map.entry("text", "to report back in January"),
            Map.entry("note", "the report was sent on 2 December."),
            Map.entry("words", "for “forty” read “fourteen”"),
            Map.entry("corrections", "the addition of Dr Carmody to those present"),
            Map.entry("minute", "57"),
            Map.entry("first", "48"),
            Map.entry("last", "56"),
            Map.entry("recommendation", "recommendation 2"),
            Map.entry("recommendations", "recommendations 1 and 2"),
            Map.entry("were", "were"),
            Map.entry("outcome", "carried"),
            Map.entry("for", "7"),
            Map.entry("against", "2"),
            Map.entry("abstained", "1"),
            Map.entry("a label", "a personal"),
            Map.entry("scope", "item 7"),
            Map.entry("nature", "as a governor of the hospital trust"),
            Map.entry("conduct", "remained in the meeting"),
            Map.entry("meeting", "meeting"));

    private StyleExample() {}

    /**
     * What is printed.
     *
     * @param style of which it is a wording, for how days and times are written
     * @param pattern as it is set, or as somebody types it
     * @param board whose names are filled in
     */
    public static String of(HouseStyle style, Wording wording, String pattern, Board board) {
        return switch (wording.form()) {
            case DAY -> DayPattern.write(pattern, DAY);
            case TIME -> TimePattern.write(pattern, START);
            case WORDS -> Phrase.fill(pattern, filled(style, wording, board));
        };
    }

    /** What the letters and brackets of its pattern mean; blank where it has none. */
    public static String help(Wording wording) {
        return switch (wording.form()) {
            case DAY -> OF_DAYS;
            case TIME -> OF_TIMES;
            case WORDS -> wording.fillsIn().isEmpty() ? "" : OF_PLACES;
        };
    }

    private static Map<String, String> filled(HouseStyle style, Wording wording, Board board) {
        Map<String, String> values = new HashMap<>(FILLED);
        values.put("board", board.name());
        values.put("council", board.council());
        values.put("short name", board.shortName().isBlank() ? board.name() : board.shortName());
        Setting written = wording.name().endsWith("TITLE") ? Setting.DAY : Setting.DAY_IN_TEXT;
        String day = style.day(wording instanceof AgendaSetting ? AgendaSetting.AGENDA_DAY : written, DAY);
        String later = style.day(Setting.DAY_IN_TEXT, LATER);
        values.put("day", day);
        values.put("days", day);
        values.put("issued", style.day(Setting.DAY_IN_TEXT, DAY));
        for (String on : new String[] {"at", "by", "due", "approved", "signed on"}) {
            values.put(on, later);
        }
        values.put("declared", style.day(Setting.DAY_IN_TEXT, DAY));
        values.put("start", style.time(START));
        values.put("time", style.time(IN_BETWEEN));
        values.put("left", style.time(IN_BETWEEN));
        values.put("returned", style.time(IN_BETWEEN.plusMinutes(15)));
        values.put("waited", style.time(START.plusMinutes(30)));
        if (wording == AgendaSetting.CONTACT || wording == AgendaSetting.VERIFIED_BY) {
            values.put("name", "Jane Smith");
        } else if (wording == AgendaSetting.EXEMPT_PAPER) {
            values.put("what", "appendix 2");
        } else if (wording == Setting.UNDERTAKING) {
            values.put("by", "the Director of Public Health");
        }
        return values;
    }
}
