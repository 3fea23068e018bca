package org.minutebook.app.documents.chair;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Some words of a comparison. */
public record Piece(Kind kind, String words) {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+(?:[’'\\-][\\p{L}\\p{N}]+)*|.");

    /** What became of them. */
    public enum Kind {
        KEPT,
        GONE,
        NEW
    }

    /** Word by word. */
    public static List<Piece> compare(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Kind.KEPT, old.subList(from, delta.getSource().getPosition()));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            from = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.KEPT, old.subList(from, old.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> to, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (!text.isEmpty()) {
            to.add(new Piece(kind, text));
        }
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
