package org.minutebook.db.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Holiday;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.HolidayTable;
import org.minutebook.db.rules.calendar.PublicHoliday;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.calendar.StandingHolidays;
import org.minutebook.db.store.Stores;

/** The dated tables of holidays that ship with the program, and the calendars that they make with what a book adds. */
public final class Calendars {
    private static final HolidayTable ENGLAND = table("england-holidays.csv", StandingHolidays::england);
    private static final HolidayTable OTHER_NATIONS = table("other-uk-holidays.csv", StandingHolidays::otherNations);

    private Calendars() {}

    /** England's holidays. */
    public static HolidayTable england() {
        return ENGLAND;
    }

    /** The holidays of Scotland and Northern Ireland that are not England's. */
    public static HolidayTable otherNations() {
        return OTHER_NATIONS;
    }

    /** A calendar of the tables, with holidays and closures that are known otherwise. */
    public static CouncilCalendar with(Collection<Holiday> holidays, Collection<Closure> closures) {
        return CouncilCalendar.of(ENGLAND, OTHER_NATIONS, holidays, closures);
    }

    /** A board's calendar: the tables with the book's holidays, and the closures of the council and of this board. */
    public static CouncilCalendar of(Stores stores, @Nullable Id<Board> board) {
        return with(stores.calendar().holidays(), closures(stores, board));
    }

    /** The closures of the council, and of a board where one is named. */
    public static List<Closure> closures(Stores stores, @Nullable Id<Board> board) {
        return stores.calendar().closures().stream()
                .filter(closure -> closure.board() == null || closure.board().equals(board))
                .toList();
    }

    private static HolidayTable table(String name, IntFunction<List<PublicHoliday>> standing) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String path = "/org/minutebook/db/rules/" + name;
        try (InputStream in = Calendars.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its table " + path);
            }
            try (CSVParser parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                Matcher year = Pattern.compile("confirmedTo=(\\d{4})").matcher(parser.getHeaderComment());
                if (!year.find()) {
                    throw new IllegalStateException(path + " does not say to which year it is confirmed");
                }
                List<PublicHoliday> rows =
                        parser.stream().map(Calendars::holiday).toList();
                return HolidayTable.of(rows, Integer.parseInt(year.group(1)), standing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublicHoliday holiday(CSVRecord row) {
        String movedFrom = row.get("movedFrom");
        return new PublicHoliday(
                LocalDate.parse(row.get("day")),
                row.get("name"),
                Holiday.Kind.valueOf(row.get("kind")),
                movedFrom.isEmpty() ? null : LocalDate.parse(movedFrom),
                row.get("source"),
                SourceStatus.valueOf(row.get("status")));
    }
}
