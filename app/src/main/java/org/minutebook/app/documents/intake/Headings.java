package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Fold;

/**
 * The heading row of a table and the field of each column.
 *
 * @param row the number of the row in the file
 * @param position its place among the rows that hold text
 * @param texts the headings as printed, one for each column
 * @param columns the column of each field that was found
 * @param score how good a heading row of an action log this is
 */
record Headings(int row, int position, List<String> texts, Map<Field, Integer> columns, int score) {

    /** A heading is short; a long text that begins with "Action" is an action. */
    private static final int LONGEST = 60;

    /** Words that name a field inside a longer heading ("Latest comments (January)"), the surest first. */
    private static final List<Map.Entry<String, Field>> WORDS = List.of(
            Map.entry("deadline", Field.DUE),
            Map.entry("duedate", Field.DUE),
            Map.entry("timescale", Field.DUE),
            Map.entry("rag", Field.RAG),
            Map.entry("responsible", Field.OWNER),
            Map.entry("owner", Field.OWNER),
            Map.entry("officer", Field.OWNER),
            Map.entry("comments", Field.COMMENT),
            Map.entry("progress", Field.COMMENT),
            Map.entry("update", Field.COMMENT),
            Map.entry("status", Field.STATUS),
            Map.entry("lead", Field.OWNER),
            Map.entry("action", Field.ACTION),
            Map.entry("actions", Field.ACTION),
            Map.entry("date", Field.DATE));

    /** The best heading row among the first rows of a table, or null where none will do. */
    static @Nullable Headings find(RawTable table, Mapping mapping) {
        Headings best = null;
        for (int i = 0; i < Math.min(table.rows().size(), Limits.HEADING_ROWS); i++) {
            Headings found = in(table.rows().get(i), i, mapping);
            if (found != null && (best == null || found.score > best.score)) {
                best = found;
            }
        }
        return best;
    }

    private static @Nullable Headings in(RawRow row, int position, Mapping mapping) {
        List<String> texts = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            texts.add(cell.text());
        }
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        boolean[] used = new boolean[texts.size()];
        for (Map.Entry<Field, String> wanted : mapping.headings().entrySet()) {
            int column = column(texts, wanted.getValue());
            if (column < 0) {
                return null;
            }
            columns.put(wanted.getKey(), column);
            used[column] = true;
        }
        int sure = columns.size() + byHeading(texts, columns, used);
        int likely = sure == 0 ? 0 : byWord(texts, columns, used);
        boolean enough = columns.containsKey(Field.ACTION) && (sure >= 2 || sure + likely >= 3 || sure == texts.size());
        boolean wanted = !mapping.headings().isEmpty() && columns.containsKey(Field.ACTION);
        if (!enough && !wanted) {
            return null;
        }
        return new Headings(
                row.number(),
                position,
                Collections.unmodifiableList(texts),
                Collections.unmodifiableMap(columns),
                sure * 2 + likely);
    }

    private static int column(List<String> texts, String heading) {
        String wanted = Fold.text(heading);
        for (int i = 0; i < texts.size(); i++) {
            if (Fold.text(texts.get(i)).equals(wanted) && !wanted.isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** Each field goes to the column that names it most plainly, the leftmost of equals. */
    private static int byHeading(List<String> texts, Map<Field, Integer> columns, boolean[] used) {
        int found = 0;
        for (Field field : Field.values()) {
            if (columns.containsKey(field)) {
                continue;
            }
            int best = -1;
            int plainest = Integer.MAX_VALUE;
            for (int i = 0; i < texts.size(); i++) {
                int plainness = used[i] || texts.get(i).length() > LONGEST ? -1 : field.plainness(texts.get(i));
                if (plainness >= 0 && plainness < plainest) {
                    plainest = plainness;
                    best = i;
                }
            }
            if (best >= 0) {
                columns.put(field, best);
                used[best] = true;
                found++;
            }
        }
        return found;
    }

    private static int byWord(List<String> texts, Map<Field, Integer> columns, boolean[] used) {
        int found = 0;
        for (Map.Entry<String, Field> word : WORDS) {
            if (columns.containsKey(word.getValue())) {
                continue;
            }
            for (int i = 0; i < texts.size(); i++) {
                String heading = texts.get(i);
                boolean named = !used[i]
                        && heading.length() <= LONGEST
                        && List.of(Fold.words(heading).split(" ", -1)).contains(word.getKey());
                if (named && !columns.containsKey(word.getValue())) {
                    columns.put(word.getValue(), i);
                    used[i] = true;
                    found++;
                }
            }
        }
        return found;
    }

    int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    /** The field of a column, or null where it holds none. */
    @Nullable
    Field field(int column) {
        for (Map.Entry<Field, Integer> entry : columns.entrySet()) {
            if (entry.getValue() == column) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** How a message names the column of a field. */
    String named(Field field) {
        int column = column(field);
        return column < 0 || column >= texts.size() ? field.word() : texts.get(column);
    }

    /** Whether a row prints these headings again, as logs do at the top of a page. */
    boolean repeatedBy(RawRow row) {
        int same = 0;
        for (int column : columns.values()) {
            String here = Fold.text(row.cell(column).text());
            if (!here.equals(Fold.text(texts.get(column)))) {
                return false;
            }
            same++;
        }
        return same > 0;
    }

    static IntakeProblem missing(Path file, List<RawTable> heads, Mapping mapping) {
        boolean anyText = heads.stream().anyMatch(head -> !head.rows().isEmpty());
        if (!anyText) {
            return IntakeProblem.in(file, "has no text in it: check that it is the right file, and that it was saved.");
        }
        if (!mapping.headings().isEmpty()) {
            return IntakeProblem.in(
                    file,
                    "has no row with the heading" + (mapping.headings().size() == 1 ? " " : "s ")
                            + quoted(mapping.headings().values()) + " in its first " + Limits.HEADING_ROWS
                            + " rows: write the headings as the file prints them.");
        }
        return IntakeProblem.in(
                file,
                "has no heading row in the first " + Limits.HEADING_ROWS + " rows of " + places(heads)
                        + ": put headings such as No., Date, Action, Responsible Officer, Comments and Status above the"
                        + " actions, or say which heading is the action with --map \"Action=…\".");
    }

    private static String places(List<RawTable> heads) {
        List<String> places = heads.stream().map(RawTable::place).distinct().toList();
        return places.size() == 1 ? places.getFirst() : "any of its " + places.size() + " sheets or tables";
    }

    private static String quoted(Iterable<String> headings) {
        List<String> quoted = new ArrayList<>();
        headings.forEach(heading -> quoted.add("“" + heading + "”"));
        Collections.sort(quoted);
        return String.join(", ", quoted);
    }
}
