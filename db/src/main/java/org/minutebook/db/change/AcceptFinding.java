package org.minutebook.db.change;

import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Writing;

/**
 * A finding is accepted as it is, with a name and a reason: it is still listed, but holds nothing up.
 *
 * @param rule the id of the rule
 * @param about the finding's key
 * @param by name and post
 */
public record AcceptFinding(Id<Meeting> meeting, String rule, String about, String reason, String by)
        implements Change<AcceptedFinding> {
    private static final int LEAST_WORDS = 3;

    @Override
    public String title() {
        return "Accept a finding of rule " + rule;
    }

    @Override
    public AcceptedFinding apply(Writing writing) throws Refused {
        if (by.isBlank()) {
            throw new Refused("Give the name and post of whoever accepts it.");
        }
        if (reason.strip().split("\\s+").length < LEAST_WORDS) {
            throw new Refused("Give the reason in a sentence: it is what the record will show when somebody asks.");
        }
        boolean known = writing.stores().agendas().accepted(meeting).stream()
                .anyMatch(one -> one.rule().equals(rule) && one.about().equals(about));
        if (known) {
            throw new Refused("It was accepted already. Take the acceptance back first to give another reason.");
        }
        return writing.add(new AcceptedFinding(
                writing.newId(), meeting, rule, about, reason.strip(), by.strip(), writing.today()));
    }
}
