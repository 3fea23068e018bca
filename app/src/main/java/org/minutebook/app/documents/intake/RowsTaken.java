package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.Progress;

/** Keeps the rows of one table as they are read, within {@link Limits}, and says how far it has come. */
final class RowsTaken {

    private final Path file;
    private final String place;
    private final int most;
    private final Progress progress;
    private final Text text;
    private final List<RawRow> rows = new ArrayList<>();

    /** All text taken from one file. */
    static final class Text {
        private final Path file;
        private long characters;

        Text(Path file) {
            this.file = file;
        }

        void add(int more) throws IntakeProblem {
            characters += more;
            if (characters > Limits.CHARACTERS) {
                throw Limits.tooMuchText(file);
            }
        }
    }

    /** @param most how many rows with text are wanted; one more is refused unless only a head was wanted */
    RowsTaken(Path file, String place, int most, Text text, Progress progress) {
        this.file = file;
        this.place = place;
        this.most = most;
        this.text = text;
        this.progress = progress;
    }

    /** Whether that is all that was wanted. */
    boolean take(int number, List<RawCell> cells, boolean hidden) throws IntakeProblem {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).equals(RawCell.EMPTY)) {
            last--;
        }
        RawRow row = new RawRow(number, List.copyOf(cells.subList(0, last)), hidden);
        if (row.isBlank()) {
            return false;
        }
        if (last > Limits.COLUMNS) {
            throw Limits.tooWide(file, place, last);
        }
        rows.add(row);
        if (rows.size() % 500 == 0) {
            progress.at(rows.size(), 0, "Reading " + place);
            if (progress.stopped()) {
                throw IntakeProblem.in(file, "was not taken in, because you stopped the reading; nothing was changed.");
            }
        }
        if (most == Limits.HEADING_ROWS) {
            return rows.size() >= most;
        }
        if (rows.size() > most) {
            throw Limits.tooManyRows(file);
        }
        return false;
    }

    Text text() {
        return text;
    }

    Path file() {
        return file;
    }

    String place() {
        return place;
    }

    List<RawRow> rows() {
        return rows;
    }
}
