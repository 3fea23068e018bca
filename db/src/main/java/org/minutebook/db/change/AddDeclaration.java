package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Declaration.InterestClass;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.NoneRecorded.Subject;
import org.minutebook.db.store.Writing;

/** Somebody who is there declares an interest. That there were none, where that was recorded, is taken back. */
public record AddDeclaration(Attendance who, Stated stated) implements Change<Id<Declaration>> {
    @Override
    public String title() {
        return "Record the interest that " + who.printed() + " declared";
    }

    @Override
    public Id<Declaration> apply(Writing writing) throws Refused {
        stated.check();
        List<Declaration> there = writing.stores().meetings().declarations(who.meeting());
        Declaration declaration = writing.add(stated.in(DeclarationBuilder.builder()
                .id(writing.newId())
                .meeting(who.meeting())
                .position(there.stream().mapToInt(Declaration::position).max().orElse(0) + 1)
                .person(who.person())
                .printed(who.printed())
                .build()));
        stated.keepItems(writing, declaration);
        for (NoneRecorded none : writing.stores().meetings().noneRecorded(who.meeting())) {
            if (contradicts(declaration, none.subject())) {
                writing.remove(none);
            }
        }
        return declaration.id();
    }

    /** Whether "none" of a subject cannot stand beside a declaration. */
    static boolean contradicts(Declaration declaration, Subject none) {
        boolean pecuniary = declaration.interestClass() == InterestClass.PECUNIARY;
        return none == Subject.INTERESTS
                || none == Subject.PECUNIARY_INTERESTS && pecuniary
                || none == Subject.OTHER_INTERESTS
                        && !pecuniary
                        && declaration.interestClass() != InterestClass.NOT_CLASSED;
    }
}
