package org.minutebook.app.documents.sheet;

/**
 * Keeps words from running as a formula in a spreadsheet (OWASP, "CSV Injection"): a cell that begins with
 * {@code = + - @}, in any width and after any white space, would be computed when the file is opened. A CSV file has no
 * types, so such a cell gets an apostrophe in front; a cell that begins with an apostrophe of its own gets one more, so
 * that taking one away always gives the words back.
 */
public final class FormulaGuard {

    private static final char APOSTROPHE = '\'';

    private FormulaGuard() {}

    /** Whether a spreadsheet could take these words for a formula. */
    public static boolean looksLikeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            return switch (c) {
                case '=',
                        '+',
                        '-',
                        '@',
                        '\uFF1D',
                        '\uFF0B',
                        '\uFF0D',
                        '\uFF20',
                        '\u2212',
                        '\uFE66',
                        '\uFE62',
                        '\uFE63',
                        '\uFE6B' -> true;
                default -> false;
            };
        }
        return false;
    }

    /** The words as they go into a CSV file. */
    public static String guarded(String text) {
        boolean quoted = !text.isEmpty() && text.charAt(0) == APOSTROPHE;
        return quoted || looksLikeFormula(text) ? APOSTROPHE + text : text;
    }

    /** The words of a cell of a CSV file that {@link #guarded} wrote. */
    public static String unguarded(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != APOSTROPHE) {
            return cell;
        }
        String rest = cell.substring(1);
        boolean ours = looksLikeFormula(rest) || rest.startsWith("'");
        return ours ? rest : cell;
    }
}
