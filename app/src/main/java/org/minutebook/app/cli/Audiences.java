package org.minutebook.app.cli;

import org.minutebook.db.model.Audience;

/** The word by which a reader is chosen. */
final class Audiences {
    private Audiences() {}

    static Audience read(String word) throws WrongUse {
        return switch (word) {
            case "public" -> Audience.PUBLIC;
            case "restricted" -> Audience.RESTRICTED;
            default -> throw new WrongUse("“" + word + "” is no audience: give public or restricted.");
        };
    }
}
