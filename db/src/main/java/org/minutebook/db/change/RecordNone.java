package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.NoneRecorded.Subject;
import org.minutebook.db.store.Writing;

/** Members were asked and there was none, which is a fact of the record and not an empty table. */
public record RecordNone(Id<Meeting> meeting, Subject subject, boolean none) implements Change<Boolean> {
    @Override
    public String title() {
        return (none ? "Record: " : "Take back: ") + words(subject);
    }

    /** "No interests declared". */
    public static String words(Subject subject) {
        return switch (subject) {
            case INTERESTS -> "no interests declared";
            case PECUNIARY_INTERESTS -> "no pecuniary interests declared";
            case OTHER_INTERESTS -> "no other interests declared";
            case APOLOGIES -> "no apologies";
            case SUBSTITUTES -> "no substitutes";
            case URGENT_ITEMS -> "no urgent items";
            case PUBLIC_QUESTIONS -> "no questions from the public";
        };
    }

    @Override
    public Boolean apply(Writing writing) throws Refused {
        Optional<NoneRecorded> there = writing.stores().meetings().noneRecorded(meeting).stream()
                .filter(one -> one.subject() == subject)
                .findFirst();
        if (!none) {
            there.ifPresent(writing::remove);
            return there.isPresent();
        }
        for (Declaration declaration : writing.stores().meetings().declarations(meeting)) {
            if (interests() && AddDeclaration.contradicts(declaration, subject)) {
                throw new Refused(declaration.printed()
                        + " declared an interest. Take that declaration out first, where it is a mistake.");
            }
        }
        if (there.isEmpty()) {
            writing.add(new NoneRecorded(writing.newId(), meeting, subject, ""));
        }
        return there.isEmpty();
    }

    private boolean interests() {
        return subject == Subject.INTERESTS
                || subject == Subject.PECUNIARY_INTERESTS
                || subject == Subject.OTHER_INTERESTS;
    }
}
