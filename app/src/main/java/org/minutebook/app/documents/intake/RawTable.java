package org.minutebook.app.documents.intake;

import java.util.List;
import java.util.Set;

/**
 * A table of a file, or the first rows of it.
 *
 * @param place what to call it in a message: "sheet “Actions”", "table 2"
 * @param hidden whether the sheet is hidden
 * @param hiddenColumns the columns that are not shown, from 0
 * @param remarks what the reader noticed in the whole table, each a sentence for a warning
 */
record RawTable(
        int index, String place, boolean hidden, List<RawRow> rows, Set<Integer> hiddenColumns, List<String> remarks) {}
