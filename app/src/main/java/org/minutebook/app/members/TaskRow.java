package org.minutebook.app.members;

import java.util.Optional;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;

/**
 * A member who has 28 days to register, with its dates and how it stands.
 *
 * @param why the days that were counted; blank where nothing is left to count
 * @param rule where the rule stands that it rests on
 * @param soon whether its last day is near or has passed
 * @param declared what was declared at a meeting and is not in the register yet
 * @param member whose entries are to be made
 */
public record TaskRow(
        String who,
        String says,
        String cure,
        String why,
        String rule,
        boolean soon,
        Optional<Declaration> declared,
        Optional<Id<Person>> member) {}
