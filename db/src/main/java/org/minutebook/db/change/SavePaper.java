package org.minutebook.db.change;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.report.ReportAnswers;
import org.minutebook.db.store.Writing;

/**
 * What is said of a paper becomes something else: its title, whose report it is, how far it is. It is cleared only when every
 * area that the council's form asks for was verified by somebody, and everybody who was asked has done so on a day.
 *
 * @param before as the editor saw it
 */
public record SavePaper(Paper before, Paper after) implements Change<Paper> {
    @Override
    public String title() {
        return before.state() == after.state()
                ? "Change the paper " + RowsOfPaper.named(after)
                : "Mark the paper " + RowsOfPaper.named(after) + " as " + words(after.state());
    }

    @Override
    public Paper apply(Writing writing) throws Refused {
        if (after.title().isBlank()) {
            throw new Refused("A paper needs a title. Type it as the report prints it.");
        }
        if (!writing.stores().papers().get(before.id()).equals(before)) {
            throw new Refused("This paper was changed meanwhile. Look at it again, then make your change.");
        }
        if (after.state() == Paper.State.CLEARED && before.state() != Paper.State.CLEARED) {
            List<String> open = ReportAnswers.unverified(
                    RowsOfPaper.template(writing.stores(), after), RowsOfPaper.content(writing.stores(), after));
            if (!open.isEmpty()) {
                throw new Refused(
                        "The paper " + RowsOfPaper.named(after) + " is not cleared yet: nobody has verified the"
                                + " implications for " + String.join(", ", open) + ". Name who verified them first.");
            }
            Optional<Clearance> asked = writing.stores().papers().clearances(after.id()).stream()
                    .filter(one -> one.verifiedOn() == null
                            && (one.person() != null || !one.printed().isBlank()))
                    .findFirst();
            if (asked.isPresent()) {
                throw new Refused("The paper " + RowsOfPaper.named(after) + " is not cleared yet: "
                        + who(writing, asked.get()) + " was asked about the implications for “"
                        + asked.get().area() + "” and has not verified them. Give the day on which they did first.");
            }
        }
        return writing.save(after);
    }

    private static String who(Writing writing, Clearance clearance) {
        return clearance.printed().isBlank()
                ? writing.stores()
                        .of(Person.class)
                        .find(clearance.person())
                        .map(Person::name)
                        .orElse("Somebody")
                : clearance.printed();
    }

    private static String words(Paper.State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
