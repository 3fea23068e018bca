package org.minutebook.app.documents.intake;

import java.util.List;

/** One piece of a Word document from the top of the page to the bottom: a paragraph, or a table. */
sealed interface WordPiece {

    /** The mark of the field that it stands in; blank where it stands in none. */
    String field();

    /** Which marked place it is, counted through the document, since one mark may stand in several. */
    int place();

    /** How Word numbers a paragraph by itself. */
    enum Numbered {
        NO,
        BULLET,
        DECIMAL,
        LETTER
    }

    /**
     * A paragraph.
     *
     * @param heading whether its style is a heading or the title
     * @param bold whether all its words are bold
     * @param level how deep in a list, from 0
     * @param prompt whether it is only the sentence that asks for an answer
     */
    record Line(
            String text,
            boolean heading,
            boolean bold,
            Numbered numbered,
            int level,
            boolean indented,
            String field,
            int place,
            boolean prompt)
            implements WordPiece {

        boolean isBlank() {
            return prompt || text.isBlank();
        }

        Line reading(String words) {
            return new Line(words, heading, bold, numbered, level, indented, field, place, prompt);
        }
    }

    /** A table, cell by cell; a table inside a cell is part of that cell's lines. */
    record Grid(List<List<List<Line>>> rows, String field, int place) implements WordPiece {
        static String text(List<Line> cell) {
            StringBuilder text = new StringBuilder();
            cell.stream().filter(line -> !line.isBlank()).forEach(line -> text.append(text.isEmpty() ? "" : "\n")
                    .append(line.text()));
            return text.toString();
        }
    }
}
