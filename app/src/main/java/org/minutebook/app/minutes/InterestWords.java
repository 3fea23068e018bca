package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Declaration.Conduct;
import org.minutebook.db.model.Declaration.InterestClass;
import org.minutebook.db.model.Declaration.Scope;

/** Declarations in the words of the desk. The minutes have the house style's. */
final class InterestWords {
    private InterestWords() {}

    static String of(Declaration declaration) {
        List<String> words = new ArrayList<>();
        words.add(declaration.labelPrinted().isBlank() ? "no label" : declaration.labelPrinted());
        if (declaration.interestClass() != InterestClass.NOT_CLASSED && !saysTheClass(declaration)) {
            words.add("class " + of(declaration.interestClass()));
        }
        if (declaration.sensitive()) {
            words.add("sensitive, nature never printed");
        } else if (!declaration.nature().isBlank()) {
            words.add(declaration.nature());
        }
        words.add(of(declaration.scope()));
        if (declaration.conduct() != Conduct.NOT_SAID) {
            words.add(of(declaration.conduct())
                    + (declaration.leftAt() == null ? "" : " at " + Days.time(declaration.leftAt()))
                    + (declaration.returnedAt() == null ? "" : ", returned at " + Days.time(declaration.returnedAt())));
        }
        if (declaration.tookPart() != Answer.NOT_SAID) {
            words.add(declaration.tookPart() == Answer.YES ? "took part" : "took no part");
        }
        if (declaration.voted() != Answer.NOT_SAID) {
            words.add(declaration.voted() == Answer.YES ? "voted" : "did not vote");
        }
        return String.join("; ", words);
    }

    /** A label that names the class says enough; said twice it reads as two interests. */
    private static boolean saysTheClass(Declaration declaration) {
        return declaration
                .labelPrinted()
                .toLowerCase(Locale.UK)
                .replaceFirst(" interest$", "")
                .equals(of(declaration.interestClass()));
    }

    /** As it stands by itself in a chooser. */
    static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String of(InterestClass of) {
        return switch (of) {
            case NOT_CLASSED -> "not chosen yet";
            case PECUNIARY -> "disclosable pecuniary";
            case NON_PECUNIARY -> "non-pecuniary";
            case PERSONAL -> "personal";
            case PREJUDICIAL -> "prejudicial";
            case OTHER -> "other";
        };
    }

    static String of(Scope scope) {
        return switch (scope) {
            case ITEM -> "this item";
            case ITEMS -> "several items";
            case AGENDA -> "the whole agenda";
            case STANDING -> "standing, also later meetings";
        };
    }

    static String of(Conduct conduct) {
        return switch (conduct) {
            case NOT_SAID -> "not recorded";
            case REMAINED -> "stayed";
            case LEFT -> "left";
        };
    }

    static String of(Answer answer) {
        return switch (answer) {
            case NOT_SAID -> "not recorded";
            case NO -> "no";
            case YES -> "yes";
        };
    }
}
