package org.minutebook.app.minutes;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Recommendation;

/**
 * Amended words of recommendations while they are typed: they outlast what happens beside them, and are on the disk within a second, so
 * that they are back after a crash.
 */
final class AmendedDrafts {
    private static final Duration TO_DISK = Duration.ofMillis(300);
    private static final String DRAFT = "minutes.amended.";

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final Map<Id<Recommendation>, String> typing = new HashMap<>();
    private final Map<String, String> unkept = new HashMap<>();
    private final Set<Id<Recommendation>> seen = new HashSet<>();
    private boolean due;

    AmendedDrafts(OpenBook open, Id<Meeting> meeting) {
        this.open = open;
        this.meeting = meeting;
    }

    boolean has(Id<Recommendation> of) {
        return typing.containsKey(of);
    }

    String text(Id<Recommendation> of) {
        return typing.getOrDefault(of, "");
    }

    /** Whoever begins has the words of the report to change. */
    boolean begin(Recommendation of) {
        seen.add(of.id());
        return typing.putIfAbsent(of.id(), of.text().strip()) == null;
    }

    void typed(Id<Recommendation> of, String text) {
        typing.put(of, text);
        unkept.put(place(of), text);
        if (!due) { // whoever types without a pause is not kept waiting for one
            due = true;
            open.tasks().after(DRAFT + meeting, TO_DISK, this::keep);
        }
    }

    /** Recorded, or left on purpose. */
    void forget(Id<Recommendation> of) {
        if (typing.remove(of) != null) {
            unkept.remove(place(of));
            open.tasks().write(() -> open.book().forgetDraft(place(of)));
        }
    }

    /**
     * Words that were typed before the program stopped unasked are typed again; looked for once.
     *
     * @param kept what is on the disk
     */
    void takeUp(Recommendation of, Map<String, String> kept) {
        String text = kept.get(place(of.id()));
        if (seen.add(of.id()) && text != null) {
            typing.put(of.id(), text);
            open.notices()
                    .warn("The words that were being put in the place of a recommendation were kept and are back"
                            + " under it; nothing is decided yet.");
        }
    }

    /** What waits for the disk goes there now. */
    void close() {
        open.tasks().forget(DRAFT + meeting);
        keep();
    }

    private void keep() {
        due = false;
        if (unkept.isEmpty()) {
            return;
        }
        Map<String, String> now = Map.copyOf(unkept);
        unkept.clear();
        open.tasks().write(() -> {
            now.forEach(open.book()::keepDraft);
            open.tasks().onScreen(open::saved);
        });
    }

    private String place(Id<Recommendation> of) {
        return drafts(meeting) + of;
    }

    /** What the places of the words of a meeting begin with. */
    static String drafts(Id<Meeting> meeting) {
        return "amended/" + meeting + "/";
    }
}
