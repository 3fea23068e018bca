package org.minutebook.app.documents.tree;

/**
 * The last lines of minutes: times at the left ("2.00 - 4.43 pm"), the word of the chair at the right ("CHAIRMAN"), the
 * day below.
 */
public record Signature(String left, String right, String below) implements Block {

    public Signature {
        left = Words.printable(left);
        right = Words.printable(right);
        below = Words.printable(below);
    }
}
