package org.minutebook.app.members;

import java.time.LocalDate;
import org.minutebook.app.kit.Days;
import org.minutebook.db.file.ConfirmedInterests;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;

/**
 * When a member last confirmed the register, and by when the next time.
 *
 * @param when such as "Last on 20/05/2026, taken by Ann Low; next by 20/05/2027"
 * @param missing whether the council's period has passed
 */
public record ConfirmedRow(Id<Person> person, String who, String when, boolean missing) {
    static ConfirmedRow of(ConfirmedInterests.Member member, LocalDate on) {
        LocalDate last = member.state().last();
        LocalDate due = member.state().due();
        boolean missing = member.state().missing(on);
        String before = last == null
                ? "No confirmation recorded"
                : "Last on " + Days.shortly(last)
                        + (member.takenBy().isBlank() ? "" : ", taken by " + member.takenBy());
        String next = due == null ? "" : (missing ? "; was due by " : "; next by ") + Days.shortly(due);
        return new ConfirmedRow(member.person(), member.state().who(), before + next, missing);
    }
}
