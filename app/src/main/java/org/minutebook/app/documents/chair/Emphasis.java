package org.minutebook.app.documents.chair;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Typed;

/** Other words in a line whose bold and italic words stay as they are. */
final class Emphasis {
    private Emphasis() {}

    /**
     * The line with her words and its own marks.
     *
     * @param source as typed, with asterisks around what is bold or italic
     * @return empty where the marks do not survive the change
     */
    static Optional<String> kept(String source, String wanted) {
        List<String> typed = Piece.words(source);
        List<String> plain = Piece.words(Run.text(Typed.line(source)));
        List<Integer> places = places(typed, plain);
        if (places.size() != plain.size()) {
            return Optional.empty();
        }
        Map<Integer, String> inserted = new HashMap<>();
        List<Integer> gone = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(plain, Piece.words(wanted)).getDeltas()) {
            int from = delta.getSource().getPosition();
            int at = from < places.size() ? places.get(from) : typed.size();
            inserted.put(at, String.join("", delta.getTarget().getLines()));
            gone.addAll(places.subList(from, from + delta.getSource().size()));
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= typed.size(); i++) {
            line.append(inserted.getOrDefault(i, ""));
            if (i < typed.size() && !gone.contains(i)) {
                line.append(typed.get(i));
            }
        }
        boolean reads = Run.text(Typed.line(line.toString())).equals(wanted);
        return reads ? Optional.of(line.toString()) : Optional.empty();
    }

    /** Where each plain word stands among the typed ones. */
    private static List<Integer> places(List<String> typed, List<String> plain) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < typed.size() && places.size() < plain.size(); i++) {
            if (typed.get(i).equals(plain.get(places.size()))) {
                places.add(i);
            } else if (!typed.get(i).matches("[*_\\\\]")) {
                return List.of();
            }
        }
        return places;
    }
}
