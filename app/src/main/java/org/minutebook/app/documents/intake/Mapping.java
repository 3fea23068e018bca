package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Headings that the user matched to fields by hand; they go before what the program would have chosen. */
public record Mapping(Map<Field, String> headings) {

    private static final Pattern NEXT = Pattern.compile(",(?=[^,=]+=)");

    public Mapping {
        headings = Map.copyOf(headings);
    }

    public static Mapping none() {
        return new Mapping(Map.of());
    }

    /** Reads "Owner=Responsible Officer,Action=Agreed action". */
    public static Mapping parse(String printed) throws IntakeProblem {
        Map<Field, String> headings = new EnumMap<>(Field.class);
        for (String pair : NEXT.split(printed, -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0 || pair.substring(equals + 1).isBlank()) {
                throw IntakeProblem.of("The mapping “" + pair.strip()
                        + "” is not of the form FIELD=HEADING: write for example \"Owner=Responsible Officer\".");
            }
            String name = pair.substring(0, equals).strip();
            Field field = Field.named(name);
            if (field == null) {
                throw IntakeProblem.of("The mapping names a field “" + name
                        + "” that an action does not have: the fields are " + fields() + ".");
            }
            headings.put(field, pair.substring(equals + 1).strip());
        }
        return new Mapping(headings);
    }

    private static String fields() {
        List<String> words = new ArrayList<>();
        for (Field field : Field.values()) {
            words.add(field.word());
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
