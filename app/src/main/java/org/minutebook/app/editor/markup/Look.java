package org.minutebook.app.editor.markup;

/** How words look. Nothing else of a look is kept in minutes. */
public record Look(boolean bold, boolean italic) {
    public static final Look PLAIN = new Look(false, false);

    public Look with(Part part, boolean on) {
        return part == Part.BOLD ? new Look(on, italic) : new Look(bold, on);
    }

    public boolean has(Part part) {
        return part == Part.BOLD ? bold : italic;
    }

    /** What can be switched on and off by itself. */
    public enum Part {
        BOLD,
        ITALIC
    }
}
