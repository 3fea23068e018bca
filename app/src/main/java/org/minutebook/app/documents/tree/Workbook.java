package org.minutebook.app.documents.tree;

import java.util.List;

/** Several lists in one file. */
public record Workbook(Meta meta, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
    }

    public static Workbook of(Meta meta, Sheet... sheets) {
        return new Workbook(meta, List.of(sheets));
    }
}
