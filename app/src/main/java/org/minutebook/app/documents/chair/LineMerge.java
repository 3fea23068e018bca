package org.minutebook.app.documents.chair;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.intake.AmendedCopy.TextLine;

/** Her changes laid over what the book says now, where the two touched different lines since the copy went. */
final class LineMerge {
    private LineMerge() {}

    /** Empty where both changed the same lines: then somebody must choose. */
    static Optional<List<TextLine>> of(List<TextLine> sent, List<TextLine> now, List<TextLine> hers) {
        List<AbstractDelta<TextLine>> ours = deltas(sent, now);
        List<AbstractDelta<TextLine>> theirs = deltas(sent, hers);
        for (AbstractDelta<TextLine> one : ours) {
            for (AbstractDelta<TextLine> other : theirs) {
                if (touch(one, other)) {
                    return Optional.empty();
                }
            }
        }
        List<AbstractDelta<TextLine>> all = new ArrayList<>(ours);
        all.addAll(theirs);
        all.sort(Comparator.comparingInt(
                        (AbstractDelta<TextLine> delta) -> delta.getSource().getPosition())
                .reversed());
        List<TextLine> merged = new ArrayList<>(sent);
        for (AbstractDelta<TextLine> delta : all) {
            int from = delta.getSource().getPosition();
            merged.subList(from, from + delta.getSource().size()).clear();
            merged.addAll(from, delta.getTarget().getLines());
        }
        return Optional.of(merged);
    }

    private static List<AbstractDelta<TextLine>> deltas(List<TextLine> before, List<TextLine> after) {
        return DiffUtils.diff(before, after, LineMerge::same).getDeltas();
    }

    static boolean same(TextLine one, TextLine other) {
        return plain(one.text()).equals(plain(other.text()));
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static boolean touch(AbstractDelta<TextLine> one, AbstractDelta<TextLine> other) {
        int from = one.getSource().getPosition();
        int to = from + one.getSource().size();
        int begin = other.getSource().getPosition();
        int end = begin + other.getSource().size();
        return from <= end && begin <= to;
    }
}
