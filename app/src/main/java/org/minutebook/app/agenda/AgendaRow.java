package org.minutebook.app.agenda;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.file.ViewsByEmail;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.rules.Finding;

/**
 * One line of the tree.
 *
 * @param number as it froze, or as it would be taken now
 * @param frozen whether the number stands
 * @param withdrawn whether the item was issued and taken off again
 * @param proposedLine the officer line that its paper proposes; blank where there is none
 * @param findings what is to be said of its lateness and of its exemption
 * @param views what members said of it by e-mail
 * @param undecided whether its meeting did not take place, or is still to come
 */
record AgendaRow(
        AgendaItem item,
        String number,
        boolean frozen,
        boolean withdrawn,
        Optional<Exemption> exemption,
        String proposedLine,
        List<Finding> findings,
        Optional<ViewsByEmail> views,
        boolean undecided) {
    AgendaRow {
        findings = List.copyOf(findings);
    }

    boolean isPart() {
        return item.parent() != null;
    }

    /** As it is read out. */
    @Override
    public String toString() {
        return ((item.heading() ? "Heading " : "Item " + number + " ")
                        + item.title()
                        + (item.minutesAllotted() > 0 ? ", " + item.minutesAllotted() + " minutes" : "")
                        + marks().stream().map(mark -> ", " + mark).reduce("", String::concat))
                .strip();
    }

    /** What marks the item, in words. */
    List<String> marks() {
        return List.of(
                        withdrawn ? "Withdrawn" : "",
                        item.late() ? "Late" : "",
                        exemption.map(Exemption::confidential).orElse(false)
                                ? "Confidential"
                                : item.audience() == Audience.RESTRICTED ? "Not public" : "")
                .stream()
                .filter(mark -> !mark.isEmpty())
                .toList();
    }
}
