package org.minutebook.db.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two printed names that may be one person's, with the reason in a sentence. It only ever offers: "Jon Willson" may be
 * Jon Wilson, and a secretary knows.
 *
 * @param same whether nothing but titles, letters after the name, case and look-alike letters sets the two apart
 * @param because why they may be one person, as a sentence to show
 */
public record NameLikeness(String one, String other, boolean same, String because) {

    /** Short and full forms, and spellings, of one forename. */
    private static final List<Set<String>> FORENAMES = List.of(
            Set.of("jon", "john", "jonathan", "johnathan", "jonny"),
            Set.of("mike", "michael", "mick"),
            Set.of("steve", "stephen", "steven", "stephan"),
            Set.of("cath", "catherine", "katherine", "kathryn", "kath", "kate", "katie", "cathy", "catharine"),
            Set.of("dave", "david"),
            Set.of("rob", "robert", "bob", "bobby", "robbie"),
            Set.of("bill", "william", "will", "billy"),
            Set.of("jim", "james", "jamie"),
            Set.of("tom", "thomas"),
            Set.of("tony", "anthony", "antony"),
            Set.of("chris", "christopher", "christine", "christina"),
            Set.of("sue", "susan", "suzanne", "susie"),
            Set.of("debbie", "deborah", "debra", "deb"),
            Set.of("les", "leslie", "lesley"),
            Set.of("len", "leonard"),
            Set.of("ben", "benjamin"),
            Set.of("sam", "samuel", "samantha"),
            Set.of("alex", "alexander", "alexandra"),
            Set.of("andy", "andrew"),
            Set.of("nick", "nicholas", "nicolas"),
            Set.of("matt", "matthew"),
            Set.of("dan", "daniel"),
            Set.of("joe", "joseph"),
            Set.of("pete", "peter"),
            Set.of("phil", "philip", "phillip"),
            Set.of("ann", "anne", "anna"),
            Set.of("sara", "sarah"),
            Set.of("clare", "claire"),
            Set.of("jeff", "geoff", "geoffrey", "jeffrey"),
            Set.of("liz", "elizabeth", "beth", "elisabeth"),
            Set.of("jo", "joanne", "joanna"),
            Set.of("pat", "patricia", "patrick"),
            Set.of("maggie", "margaret", "meg"),
            Set.of("penny", "penelope"),
            Set.of("ron", "ronald"),
            Set.of("ray", "raymond"),
            Set.of("ken", "kenneth"),
            Set.of("greg", "gregory"),
            Set.of("tim", "timothy"),
            Set.of("ed", "edward", "eddie", "ted"),
            Set.of("fred", "frederick", "frederic"),
            Set.of("vicky", "victoria", "vicki"),
            Set.of("jan", "janet", "janice"),
            Set.of("ian", "iain"),
            Set.of("alan", "allan", "allen"),
            Set.of("graham", "graeme"),
            Set.of("hilary", "hillary"),
            Set.of("louise", "louisa"),
            Set.of("teresa", "theresa"),
            Set.of("sean", "shaun", "shawn"));

    /** Why the two names may be one person's, or empty where nothing speaks for it. */
    public static Optional<NameLikeness> between(String one, String other) {
        List<String> ones = words(one);
        List<String> others = words(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        if (ones.equals(others)) {
            return likeness(
                    one,
                    other,
                    true,
                    one.equals(other)
                            ? "The two names are printed alike."
                            : "“" + one + "” and “" + other
                                    + "” are one name but for titles, capitals or look-alike letters.");
        }
        if (shape(ones).equals(shape(others))) {
            return likeness(
                    one,
                    other,
                    true,
                    "“" + one + "” and “" + other + "” look alike in print: a small l stands for a capital I.");
        }
        if (ones.size() == 1 || others.size() == 1) {
            return oneWord(one, other, ones, others);
        }
        return fullNames(one, other, ones, others);
    }

    /** The known names that this one may be, the likeliest first. */
    public static List<NameLikeness> offers(String printed, List<String> known) {
        List<NameLikeness> same = new ArrayList<>();
        List<NameLikeness> near = new ArrayList<>();
        for (String name : known) {
            between(printed, name).ifPresent(found -> (found.same ? same : near).add(found));
        }
        same.addAll(near);
        return List.copyOf(same);
    }

    private static Optional<NameLikeness> fullNames(String one, String other, List<String> ones, List<String> others) {
        if (!middleAgrees(ones, others)) {
            return Optional.empty();
        }
        String surname = ones.getLast();
        String otherSurname = others.getLast();
        String forename = ones.getFirst();
        String otherForename = others.getFirst();
        boolean sameSurname = surname.equals(otherSurname);
        String pair = "“" + one + "” and “" + other + "”";
        if (forename.equals(otherForename) && sameSurname) {
            return likeness(one, other, false, pair + " differ only in a middle name or initial.");
        }
        if (sameSurname && initialOf(forename, otherForename)) {
            return likeness(one, other, false, pair + " have one surname, and the initial fits the forename.");
        }
        if (sameSurname && variants(forename, otherForename)) {
            return likeness(one, other, false, pair + " have one surname and two forms of one forename.");
        }
        boolean sameForename = forename.equals(otherForename) || variants(forename, otherForename);
        if (sameForename && forename.length() > 1 && oneSlip(surname, otherSurname)) {
            return likeness(one, other, false, pair + " differ by one letter in the surname.");
        }
        if (sameSurname && forename.length() >= 5 && oneSlip(forename, otherForename)) {
            return likeness(one, other, false, pair + " differ by one letter in the forename.");
        }
        if (ones.size() == 2 && others.size() == 2 && surname.equals(otherForename) && forename.equals(otherSurname)) {
            return likeness(one, other, false, pair + " are the same words the other way round.");
        }
        return Optional.empty();
    }

    private static Optional<NameLikeness> oneWord(String one, String other, List<String> ones, List<String> others) {
        if (ones.size() == others.size()) {
            return ones.getFirst().length() >= 5 && oneSlip(ones.getFirst(), others.getFirst())
                    ? likeness(one, other, false, "“" + one + "” and “" + other + "” differ by one letter.")
                    : Optional.empty();
        }
        List<String> full = ones.size() == 1 ? others : ones;
        String word = ones.size() == 1 ? ones.getFirst() : others.getFirst();
        String shortForm = ones.size() == 1 ? one : other;
        String longForm = ones.size() == 1 ? other : one;
        if (word.length() > 1 && word.equals(full.getLast())) {
            return likeness(one, other, false, "“" + shortForm + "” is the surname of “" + longForm + "”.");
        }
        if (word.length() > 1 && (word.equals(full.getFirst()) || variants(word, full.getFirst()))) {
            return likeness(one, other, false, "“" + shortForm + "” may be the forename of “" + longForm + "”.");
        }
        return Optional.empty();
    }

    private static boolean middleAgrees(List<String> ones, List<String> others) {
        if (ones.size() < 3 || others.size() < 3) {
            return true;
        }
        for (int i = 1; i < Math.min(ones.size(), others.size()) - 1; i++) {
            if (ones.get(i).charAt(0) != others.get(i).charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean initialOf(String one, String other) {
        return one.charAt(0) == other.charAt(0) && (one.length() == 1) != (other.length() == 1);
    }

    private static boolean variants(String one, String other) {
        return FORENAMES.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other));
    }

    /** Short words are too near to one another, and the first letter is the one that people get right. */
    private static boolean oneSlip(String one, String other) {
        return Math.min(one.length(), other.length()) >= 4
                && one.charAt(0) == other.charAt(0)
                && Distance.between(one, other) == 1;
    }

    private static List<String> words(String printed) {
        List<String> words = new ArrayList<>();
        for (String word : OwnerShape.nameWords(Fold.lookAlikes(Fold.spaces(printed)))) {
            for (String initial : word.split("\\.", -1)) {
                String folded = Fold.text(initial);
                if (!folded.isEmpty()) {
                    words.add(folded);
                }
            }
        }
        return words;
    }

    /** The outline of a name in print: I, l and 1 are one stroke. */
    private static List<String> shape(List<String> words) {
        return words.stream()
                .map(word -> word.replace('i', 'l').replace('1', 'l'))
                .toList();
    }

    private static Optional<NameLikeness> likeness(String one, String other, boolean same, String because) {
        return Optional.of(new NameLikeness(one, other, same, because));
    }
}
