package org.minutebook.db.rules;

/** The form of a verb that says what something is doing: "provide", "providing". */
public final class Gerund {
    private Gerund() {}

    /** "providing" of "provide"; of a verb with a particle, "setting out" of "set out". */
    public static String of(String verb) {
        String words = verb.strip();
        String first = words.split("\\s", 2)[0];
        if (first.isEmpty()) {
            return "";
        }
        String going =
                switch (first) {
                    case "set", "put" -> first + first.charAt(first.length() - 1) + "ing";
                    default ->
                        first.endsWith("e") && !first.endsWith("ee")
                                ? first.substring(0, first.length() - 1) + "ing"
                                : first + "ing";
                };
        return going + words.substring(first.length());
    }
}
