package org.minutebook.app.documents.tree;

/** The heading of one minute, "192. Minutes and Action Log.", level 1 to 3 below the title. */
public record MinuteHeading(int level, Number number, String text) implements Block {

    /** A minute's number: one that goes on by itself, or one that must stay as it was printed. */
    public sealed interface Number permits Running, Printed {

        /** What the reader sees. */
        String label();
    }

    /** Counted: real automatic numbering where the format has it. */
    public record Running(int value, Labels labels) implements Number {
        @Override
        public String label() {
            return labels.at(value);
        }
    }

    /** Frozen text, for a number that breaks the run ("13" without its dot, "4A."). */
    public record Printed(String label) implements Number {
        public Printed {
            label = Words.printable(label);
        }
    }

    public MinuteHeading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level);
        }
        text = Words.printable(text);
    }

    /** "192. Title". */
    public static MinuteHeading running(int number, String text) {
        return new MinuteHeading(1, new Running(number, Labels.like("1.")), text);
    }

    public static MinuteHeading printed(String label, String text) {
        return new MinuteHeading(1, new Printed(label), text);
    }
}
