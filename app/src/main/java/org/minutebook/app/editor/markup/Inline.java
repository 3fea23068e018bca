package org.minutebook.app.editor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The words of one line, each with its look. Neighbours that look alike are one span. */
public final class Inline {
    public static final Inline EMPTY = new Inline(List.of());

    /** Words that look alike. */
    public record Span(String text, Look look) {}

    private final List<Span> spans;
    private final String text;
    private @Nullable String markdown;

    private Inline(List<Span> spans) {
        this.spans = spans;
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        text = all.toString();
    }

    public static Inline of(String text) {
        return of(text, Look.PLAIN);
    }

    public static Inline of(String text, Look look) {
        return of(List.of(new Span(text, look)));
    }

    public static Inline of(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && joined.getLast().look().equals(span.look())) {
                joined.add(new Span(joined.removeLast().text() + span.text(), span.look()));
            } else if (!span.text().isEmpty()) {
                joined.add(span);
            }
        }
        return joined.isEmpty() ? EMPTY : new Inline(List.copyOf(joined));
    }

    public List<Span> spans() {
        return spans;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public Inline plus(Inline more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return of(all);
    }

    /** @param to may lie behind the end */
    public Inline sub(int from, int to) {
        List<Span> part = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int length = span.text().length();
            int first = Math.max(0, from - at);
            int last = Math.min(length, to - at);
            if (first < last) {
                part.add(new Span(span.text().substring(first, last), span.look()));
            }
            at += length;
        }
        return of(part);
    }

    public Inline sub(int from) {
        return sub(from, length());
    }

    public Inline with(int from, int to, Inline instead) {
        return sub(0, from).plus(instead).plus(sub(to));
    }

    public Inline looking(int from, int to, UnaryOperator<Look> change) {
        Inline part = sub(from, to);
        return with(
                from,
                to,
                of(part.spans.stream()
                        .map(span -> new Span(span.text(), change.apply(span.look())))
                        .toList()));
    }

    /** How a letter looks that is typed at this place: like the one before it. */
    public Look lookAt(int offset) {
        int at = 0;
        for (Span span : spans) {
            at += span.text().length();
            if (offset <= at) {
                return span.look();
            }
        }
        return spans.isEmpty() ? Look.PLAIN : spans.getLast().look();
    }

    /** Whether every word between looks so. */
    public boolean all(int from, int to, Look.Part part) {
        return sub(from, to).spans.stream()
                .allMatch(span -> span.text().isBlank() || span.look().has(part));
    }

    /** Without blanks at its ends. */
    public Inline stripped() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** As the book keeps it, on one line. */
    public String markdown() {
        if (markdown == null) {
            markdown = InlineMarkdown.write(this);
        }
        return markdown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inline inline && spans.equals(inline.spans);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(spans);
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
