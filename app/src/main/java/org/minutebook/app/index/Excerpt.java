package org.minutebook.app.index;

import java.util.List;

/** Some of a text, and which of its letters were asked for. */
public record Excerpt(String text, List<Mark> marks) {
    /** From one letter to before another. */
    public record Mark(int from, int to) {}
}
