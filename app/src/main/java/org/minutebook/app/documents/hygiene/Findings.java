package org.minutebook.app.documents.hygiene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.Progress;
import org.minutebook.db.rules.leftover.Leftover;
import org.minutebook.db.rules.leftover.Leftovers;

/** Collects what one check finds. After {@link #MOST} of a kind it only counts: nobody reads the 51st tracked change. */
final class Findings {

    /** Thrown where the user stopped the check. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("the check was stopped", null, false, false);
        }
    }

    static final int MOST = 50;
    private static final int EXCERPT = 60;

    private final Progress progress;
    private final Map<HygieneKind, List<HygieneFinding>> byKind = new EnumMap<>(HygieneKind.class);
    private final Map<HygieneKind, Integer> more = new EnumMap<>(HygieneKind.class);

    Findings(Progress progress) {
        this.progress = progress;
    }

    void add(HygieneKind kind, String place, String found, String cure) {
        List<HygieneFinding> known = byKind.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (known.size() < MOST) {
            known.add(new HygieneFinding(kind, place, found, cure));
        } else {
            more.merge(kind, 1, Integer::sum);
        }
    }

    /** Searches a text as it is printed. */
    void text(String place, String text) {
        add(place, Leftovers.in(text));
    }

    /** Searches a text of several lines; the place of each finding is the line that it begins on. */
    void lines(String place, String text) {
        for (Leftover leftover : Leftovers.in(text)) {
            int from = text.lastIndexOf('\n', Math.max(0, leftover.from() - 1)) + 1;
            int to = text.indexOf('\n', leftover.from());
            String line = text.substring(Math.min(from, leftover.from()), to < 0 ? text.length() : to);
            add(place + ", " + quoted(line), List.of(leftover));
        }
    }

    void add(String place, List<Leftover> leftovers) {
        for (Leftover leftover : leftovers) {
            add(
                    HygieneKind.of(leftover.kind()),
                    place,
                    leftover.says(),
                    leftover.kind().cure());
        }
    }

    /** Says how far the check has come, and ends it where nobody waits for it. */
    void at(int done, int total, String what) {
        progress.at(done, total, what);
        askWhetherToGoOn();
    }

    void askWhetherToGoOn() {
        if (progress.stopped()) {
            throw new Stopped();
        }
    }

    List<HygieneFinding> all() {
        List<HygieneFinding> all = new ArrayList<>();
        byKind.forEach((kind, findings) -> {
            all.addAll(findings);
            int count = more.getOrDefault(kind, 0);
            if (count > 0) {
                HygieneFinding last = findings.getLast();
                all.add(new HygieneFinding(
                        kind, "further on", count + " more of the same (" + kind.words() + ").", last.cure()));
            }
        });
        return List.copyOf(all);
    }

    /** The first words of a text, in quotation marks. */
    static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT
                ? "“" + line + "”"
                : "“" + line.substring(0, EXCERPT).stripTrailing() + "…”";
    }
}
