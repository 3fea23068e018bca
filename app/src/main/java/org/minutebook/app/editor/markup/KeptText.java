package org.minutebook.app.editor.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines as the book keeps them. A piece that nobody changed is written as it was read; an empty line and an empty entry of
 * a list say nothing, on paper neither, and are not written.
 */
public final class KeptText {
    private final List<Line> lines;
    private final int[] numbers;
    private final StringBuilder out = new StringBuilder();
    /** The columns at which the words of the open lists begin, from the outermost. */
    private final List<Integer> columns = new ArrayList<>();

    private @Nullable Line above;
    private Line.@Nullable Piece pieceAbove;

    private KeptText(List<Line> lines) {
        this.lines = lines;
        numbers = Lines.numbers(lines);
    }

    public static String of(List<Line> lines) {
        return new KeptText(lines).write();
    }

    private String write() {
        int at = 0;
        while (at < lines.size()) {
            Line.Piece piece = pieceAt(at);
            if (piece != null) {
                before(piece, lines.get(at));
                out.append(piece.source());
                at += piece.lines();
                above = lines.get(at - 1);
                pieceAbove = piece;
                columns.clear();
            } else {
                if (!saysNothing(at)) {
                    line(lines.get(at), numbers[at]);
                }
                at++;
            }
        }
        return out.toString();
    }

    /** The piece that begins here, where all of it is as it was read and nothing was added to it. */
    private Line.@Nullable Piece pieceAt(int at) {
        Line.Origin origin = lines.get(at).of();
        if (origin == null || origin.index() != 0) {
            return null;
        }
        Line.Piece piece = origin.piece();
        int end = at + piece.lines();
        if (end > lines.size()) {
            return null;
        }
        for (int i = at; i < end; i++) {
            if (!new Line.Origin(piece, i - at).equals(lines.get(i).of())) {
                return null;
            }
        }
        boolean goesOn = end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), piece);
        return goesOn || above != null && leans(above, lines.get(at), piece) && !follows(piece) ? null : piece;
    }

    private static boolean leans(Line upper, Line first, Line.Piece piece) {
        boolean indented = Inline.isBlank(piece.source().charAt(0)) && (upper.isEntry() || upper.level() > 0);
        return indented || touches(upper, first);
    }

    private boolean follows(Line.Piece piece) {
        return pieceAbove != null && piece.previous() == pieceAbove;
    }

    private static boolean goesOn(Line last, Line next, Line.Piece piece) {
        Line.Origin origin = next.of();
        if (origin != null && origin.index() == 0 && origin.piece().previous() == piece) {
            return false; // it never did
        }
        return touches(last, next);
    }

    /** Whether Markdown would take the lower line for a part of what the upper one is in. */
    private static boolean touches(Line upper, Line lower) {
        boolean list = upper.isEntry() || upper.level() > 0;
        return lower.level() > 0
                || list && lower.isEntry()
                || lower.joined() && lower.kind() == Line.Kind.TEXT && !upper.isTable();
    }

    private void before(Line.Piece piece, Line first) {
        if (follows(piece) || out.isEmpty() && piece.previous() == null) {
            out.append(piece.before());
        } else if (!out.isEmpty()) {
            out.append(first.joined() && mayTouch(first, first.number()) ? "\n" : "\n\n");
        }
    }

    private boolean saysNothing(int at) {
        Line line = lines.get(at);
        boolean holds = line.isEntry()
                && at + 1 < lines.size()
                && lines.get(at + 1).level() > line.level()
                && !saysNothing(at + 1);
        return saysNothing(line) && !holds;
    }

    private static boolean saysNothing(Line line) {
        return !line.isTable() && line.words().isBlank() && line.ties().isEmpty();
    }

    private void line(Line line, int number) {
        int level = Math.min(line.level(), columns.size());
        // an entry that only holds what is under it: both begin on one line
        boolean beside = above != null && above.isEntry() && saysNothing(above) && line.level() > above.level();
        if (above != null && !beside) {
            out.append(line.joined() && mayTouch(line, number) ? "\n" : "\n\n");
        }
        while (columns.size() > level) {
            columns.removeLast();
        }
        int column = columns.isEmpty() ? 0 : columns.getLast();
        out.append(" ".repeat(beside ? 0 : column));
        String mark =
                switch (line.kind()) {
                    case BULLET -> "- ";
                    case NUMBER -> number + "" + line.close() + " ";
                    default -> "";
                };
        out.append(mark);
        if (line.isEntry()) {
            columns.add(column + mark.length());
        }
        out.append(line.isTable() ? line.table().markdown() : line.words().markdown());
        if (!line.ties().isEmpty()) {
            out.append(line.words().isBlank() ? "" : " ").append(line.ties());
        }
        above = line;
        pieceAbove = null;
    }

    /** Whether a line may follow the one above without a gap and still be what it is. */
    private boolean mayTouch(Line line, int number) {
        Line upper = above;
        if (upper == null || upper.isTable() || line.isTable()) {
            return false;
        }
        if (line.isEntry()) {
            boolean deeper = line.level() >= (upper.isEntry() ? upper.level() + 1 : upper.level());
            boolean interrupts = !line.words().isBlank() && (line.kind() == Line.Kind.BULLET || number == 1);
            return !deeper || interrupts;
        }
        int own = upper.isEntry() ? upper.level() + 1 : upper.level();
        return line.level() == own && !upper.words().isBlank();
    }
}
