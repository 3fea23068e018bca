package org.minutebook.app.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddClosure;
import org.minutebook.db.change.AddHoliday;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.RemoveDays;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Holiday;
import org.minutebook.db.model.Kind;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.notice.OpenCalculation;
import org.minutebook.db.store.Stores;

/** The book's own holidays and closures, and which open dates the latest of them changed. */
public final class CalendarViewModel implements AutoCloseable {
    private static final String LOAD = "calendar.load";

    /** One holiday or closure of the book, in words, and the act that takes it out. */
    public record OwnDays(LocalDate since, String words, Change<?> removal) {}

    private record Counted(List<OpenCalculation> open, CouncilCalendar calendar) {}

    private final OpenBook open;
    private final ObservableList<OwnDays> own = FXCollections.observableArrayList();
    private final ObservableList<OpenCalculation.Changed> changed = FXCollections.observableArrayList();
    private final org.minutebook.db.file.Subscription touches;

    public CalendarViewModel(OpenBook open) {
        this.open = open;
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.HOLIDAY, Kind.CLOSURE)) {
                load();
            }
        });
        load();
    }

    public ObservableList<OwnDays> own() {
        return own;
    }

    /** What the latest holiday or closure changed among the dates that are still counted. */
    public ObservableList<OpenCalculation.Changed> changed() {
        return changed;
    }

    /** The last year of which England's holidays are known for certain. */
    public int confirmedTo() {
        return Calendars.england().confirmedTo();
    }

    public void addHoliday(LocalDate day, String name, @Nullable LocalDate movedFrom, String source) {
        change(new AddHoliday(day, name, movedFrom, source));
    }

    public void addClosure(LocalDate since, LocalDate until, String name) {
        change(new AddClosure(since, until, name));
    }

    public void remove(OwnDays days) {
        change(days.removal());
    }

    private void change(Change<?> act) {
        Counted before = open.book().read(this::counted);
        open.change(act, unused -> {
            Counted after = open.book().read(this::counted);
            changed.setAll(OpenCalculation.changed(before.open(), before.calendar(), after.calendar()));
            open.notices()
                    .done(
                            changed.isEmpty()
                                    ? "No open date is different for it."
                                    : changed.size() + (changed.size() == 1 ? " open date is" : " open dates are")
                                            + " different for it; they are listed under the holidays. What was"
                                            + " certified stays.");
        });
    }

    private Counted counted(Stores stores) {
        return new Counted(OpenDates.of(stores, open.today()), Calendars.of(stores, null));
    }

    private void load() {
        open.tasks().latest(LOAD, () -> open.book().read(CalendarViewModel::ownDays), own::setAll);
    }

    private static List<OwnDays> ownDays(Stores stores) {
        List<OwnDays> days = new ArrayList<>();
        for (Holiday one : stores.calendar().holidays()) {
            if (one.movedFrom() == null && Calendars.england().on(one.day()).isPresent()) {
                continue; // England's table has it already
            }
            String moved = one.movedFrom() == null ? "" : ", moved from " + Days.fully(one.movedFrom());
            days.add(new OwnDays(
                    one.day(), Days.fully(one.day()) + ": " + one.name() + moved, new RemoveDays.OfHoliday(one.id())));
        }
        for (Closure one : stores.calendar().closures()) {
            String until = one.until().equals(one.since()) ? "" : " to " + Days.fully(one.until());
            String name = one.name().isBlank() ? "offices closed" : one.name() + " (offices closed)";
            days.add(new OwnDays(
                    one.since(), Days.fully(one.since()) + until + ": " + name, new RemoveDays.OfClosure(one.id())));
        }
        days.sort(Comparator.comparing(OwnDays::since));
        return days;
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
