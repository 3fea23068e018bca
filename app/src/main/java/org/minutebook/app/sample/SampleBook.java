package org.minutebook.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.minutebook.db.change.LoadRecords;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.model.Kind;
import org.minutebook.db.store.NotARecord;
import org.minutebook.db.store.RecordFile;

/** Makes a book with the fictional county of Wealdmere: two municipal years of three boards. */
public final class SampleBook {
    /** The day as of which the sample was written: what is due before it is overdue, what comes after it is planned. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The board that a first look should begin with. */
    public static final String FIRST_BOARD = "Wealdmere Health and Wellbeing Board";

    /** Who keeps its books. */
    public static final String OFFICER = "Eleanor Finch";

    private static final List<String> FILES = List.of(
            "people.json",
            "boards.json",
            "hwb-2025-26.json",
            "hwb-2026-27.json",
            "joint-commissioning.json",
            "children-and-young-people.json",
            "plans-interests-and-decisions.json",
            "agendas.json",
            "papers-and-standing-pages.json",
            "appendices-and-notices.json",
            "terms-and-replies.json",
            "workshop.json");

    /** What the sample holds. Decisions are cases decided under delegation, closed or running. */
    public record Counts(int boards, int meetings, int items, int actions, int decisions) {}

    private SampleBook() {}

    /**
     * Makes the book and leaves it closed.
     *
     * @throws MinuteBookProblem where there is a book already or the folder cannot be written
     */
    public static Counts make(Path path, Clock clock, String who) throws MinuteBookProblem {
        RecordFile records = records();
        try (MinuteBook book = MinuteBook.create(path, clock, who)) {
            book.apply(new LoadRecords(records, "the sample council"));
        } catch (Refused e) {
            throw new IllegalStateException("the sample's own records do not fit together", e);
        }
        return new Counts(
                records.rows(Kind.BOARD).size(),
                records.rows(Kind.MEETING).size(),
                records.rows(Kind.AGENDA_ITEM).size(),
                records.rows(Kind.ACTION).size(),
                records.rows(Kind.DECISION_CASE).size());
    }

    /** All records of the sample. */
    public static RecordFile records() {
        RecordFile all = new RecordFile();
        for (String name : FILES) {
            try (InputStream in = SampleBook.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing from the program");
                }
                RecordFile part = RecordFile.read(in);
                for (Kind kind : Kind.values()) {
                    part.rows(kind).forEach(all::add);
                }
            } catch (IOException | NotARecord e) {
                throw new IllegalStateException(name + " of the program cannot be read", e);
            }
        }
        SamplePapers.addTo(all);
        return all;
    }
}
