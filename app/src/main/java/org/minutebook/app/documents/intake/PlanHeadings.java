package org.minutebook.app.documents.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Fold;

/**
 * The heading row of a table of a forward plan.
 *
 * @param row its number in the file
 * @param position its place among the rows that hold text
 */
record PlanHeadings(int row, int position, List<String> texts, Map<PlanField, Integer> columns) {
    private static final int LONGEST = 60;

    /** The first row that heads a plan, or null where the table is none. */
    static @Nullable PlanHeadings find(RawTable table, Map<PlanField, String> mapping) {
        for (int i = 0; i < Math.min(table.rows().size(), Limits.HEADING_ROWS); i++) {
            PlanHeadings found = in(table.rows().get(i), i, mapping);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable PlanHeadings in(RawRow row, int position, Map<PlanField, String> mapping) {
        List<String> texts = row.cells().stream().map(RawCell::text).toList();
        Map<PlanField, Integer> columns = new EnumMap<>(PlanField.class);
        for (Map.Entry<PlanField, String> wanted : mapping.entrySet()) {
            for (int i = 0; i < texts.size(); i++) {
                if (Fold.text(texts.get(i)).equals(Fold.text(wanted.getValue()))) {
                    columns.putIfAbsent(wanted.getKey(), i);
                }
            }
        }
        for (PlanField field : PlanField.values()) {
            int plainest = Integer.MAX_VALUE;
            for (int i = 0; i < texts.size() && !mapping.containsKey(field); i++) {
                int plainness = texts.get(i).length() > LONGEST ? -1 : field.plainness(texts.get(i));
                if (plainness >= 0 && plainness < plainest && !columns.containsValue(i)) {
                    plainest = plainness;
                    columns.put(field, i);
                }
            }
        }
        boolean heads = columns.containsKey(PlanField.AGENDA) && columns.size() >= 2;
        return heads && columns.keySet().containsAll(mapping.keySet())
                ? new PlanHeadings(row.number(), position, texts, columns)
                : null;
    }

    RawCell cell(RawRow row, PlanField field) {
        return row.cell(columns.getOrDefault(field, -1));
    }

    /** Whether a row prints these headings again, as plans do at the top of a page. */
    boolean repeatedBy(RawRow row) {
        return columns.values().stream()
                .allMatch(column -> Fold.text(row.cell(column).text()).equals(Fold.text(texts.get(column))));
    }
}
