package org.minutebook.db.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.db.rules.OwnersPrinted.Kind;

/** Tells a person, a body and a post apart by the words alone; in doubt it says {@link Kind#UNKNOWN}. */
final class OwnerShape {

    private static final Set<String> EVERYBODY = Set.of("all", "everyone", "everybody", "each");
    private static final Set<String> EVERYBODY_OF =
            Set.of("partners", "members", "board", "agencies", "organisations", "officers", "partner", "present");

    private static final Set<String> POSTS = words("""
        director directors head heads manager managers officer officers chair chairs chairman chairwoman
        chairperson vicechair vicechairman secretary leader lead leads clerk executive executives consultant
        coordinator solicitor accountant commissioner commissioners adviser advisor assistant deputy member
        members treasurer registrar author authors dph dcs dass
        """);

    private static final Set<String> BODIES = words("""
        board boards group groups subgroup partnership partnerships council councils ccg ccgs trust trusts
        nhs team teams committee committees subcommittee healthwatch forum network alliance services service
        authority authorities police university hospital hospitals agency agencies partners department
        departments organisation organisations directorate division unit office panel cabinet secretariat
        consortium federation association society charity union college colleges school schools providers
        practices pharmacy pharmacies districts workstream workstreams assembly parliament ltd plc cic
        programme project
        """);

    /** Words of services, never of people, that stand with a capital in titles. */
    private static final Set<String> SUBJECTS = words("""
        health healthcare wellbeing care children childrens adult adults family families young people
        peoples community communities finance financial performance legal governance public social housing
        education integration integrated strategy strategic policy planning environment environmental
        transport commissioning quality safety safer safeguarding corporate resources human customer digital
        information communications comms engagement democratic elections electoral audit risk procurement
        property estates highways leisure culture cultural libraries regeneration economic development
        growth prevention protection mental primary secondary urgent emergency fire rescue probation
        voluntary sector business support joint executive local national county district borough city
        unitary members staff hr it ict research intelligence data clinical medical nursing operations
        operational workforce skills learning inclusion equality diversity licensing benefits revenues
        treasury north south east west central
        """);

    private static final Set<String> ACRONYMS = words("""
        CCG CCGS NHS NHSE NHSI ICB ICBS ICS ICP HWB HWBB PCN PCNS PCT STP UHL LPT UHS LA LAS GP GPS GPC VCS
        VCSE CVS DWP DHSC PHE UKHSA OHID CQC LGA MCC LMC LPC LPN SCC LCC RCC OPCC PCC LSCB LSAB SAB SCP CDOP
        ASC CAMHS EMAS SCAS HR IT ICT CEX SLT SMT CMT DMT JCB JEG PTB DSU
        """);

    private static final Set<String> TITLES = words("""
        mr mrs ms miss mx dr prof professor cllr cllrs councillor councillors sir dame lord lady baroness
        rev revd reverend canon bishop alderman rt hon dpcc pcc supt superintendent inspector insp sgt cdr
        col major
        """);
    private static final Set<String> SUFFIXES = words("""
        cc jp mbe obe cbe kbe dl mp mep qc kc bem qpm dbe tbc acting interim phd md frcp frcgp mrcgp
        """);

    private static final Pattern NAME_WORD =
            Pattern.compile("(?:\\p{Lu}\\.)+|\\p{Lu}\\.?|(?:O['’]|Mc|Mac|D['’]|De|Le|La|Fitz)?\\p{Lu}\\p{Ll}+"
                    + "(?:[-'’]\\p{Lu}?\\p{Ll}+)*|l[a-z]n|\\p{Lu}[\\p{Ll}]*\\p{Lu}\\p{Ll}+");
    private static final Pattern PARTICLE = Pattern.compile("de|van|von|der|la|le|di|da|al|el|bin|ap|ab|of the");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2}|\\p{Lu}{2}\\p{Ll}{1,3}|\\p{Lu}\\p{Ll}\\p{Lu}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}s?");

    private OwnerShape() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static Kind of(String printed) {
        String words = Fold.spaces(Fold.lookAlikes(printed)).replaceAll("[?*.,:]+$", "");
        List<String> folded = List.of(Fold.words(words).split(" "));
        if (isEverybody(folded)) {
            return Kind.ALL;
        }
        Kind titled = headed(words);
        if (titled != Kind.UNKNOWN) {
            return titled;
        }
        return looksLikeAName(words) ? Kind.PERSON : subject(folded);
    }

    /** Forename or initial and a surname, with or without titles. */
    static boolean isFullName(String printed) {
        return looksLikeAName(printed) && nameWords(printed).size() >= 2;
    }

    static boolean isAcronym(String printed) {
        return ACRONYMS.contains(printed.replace(".", "").toUpperCase(Locale.ROOT))
                && CAPITALS.matcher(printed).matches();
    }

    static boolean isInitials(String printed) {
        return INITIALS.matcher(printed).matches()
                && !printed.substring(1).equals(printed.substring(1).toLowerCase(Locale.ROOT));
    }

    /** The last word of a body's name, left alone on a line by a narrow column. */
    static boolean isTail(String line) {
        String word = Fold.text(line);
        return !line.contains(" ")
                && (BODIES.contains(word) || POSTS.contains(word))
                && !CAPITALS.matcher(line).matches()
                && !word.equals("chair")
                && !word.equals("police")
                && !word.equals("healthwatch");
    }

    private static boolean isEverybody(List<String> folded) {
        return EVERYBODY.contains(folded.getFirst())
                && folded.stream()
                        .skip(1)
                        .allMatch(word -> EVERYBODY_OF.contains(word)
                                || BODIES.contains(word)
                                || word.equals("the")
                                || word.equals("to")
                                || word.equals("note"));
    }

    /** "Director of Public Health" is headed by Director, "Health and Wellbeing Board" by Board. */
    private static Kind headed(String words) {
        String[] around = words.split("(?i) (?:of|for|at|from|in|[-–—]) |, | \\(", 2);
        List<String> head = List.of(Fold.words(around[0]).split(" "));
        String last = head.getLast();
        if (last.equals("executive") || last.equals("executives")) {
            // the Chief Executive is a post, an Integration Executive is a group
            return head.contains("chief") ? Kind.POST : Kind.BODY;
        }
        if (POSTS.contains(last) || (last.equals("elect") && head.size() > 1)) {
            return Kind.POST;
        }
        if (BODIES.contains(last)) {
            return Kind.BODY;
        }
        return isAcronym(around[0]) ? Kind.BODY : Kind.UNKNOWN;
    }

    private static Kind subject(List<String> folded) {
        boolean body = false;
        for (String word : folded) {
            body |= SUBJECTS.contains(word) || BODIES.contains(word);
        }
        return body && folded.stream().noneMatch(POSTS::contains) ? Kind.BODY : Kind.UNKNOWN;
    }

    private static boolean looksLikeAName(String printed) {
        List<String> words =
                nameWords(Fold.lookAlikes(printed).replaceAll("[?*]+$", "").strip());
        if (words.isEmpty() || words.size() > 4) {
            return false;
        }
        for (String word : words) {
            String folded = Fold.text(word);
            if (SUBJECTS.contains(folded) || BODIES.contains(folded) || POSTS.contains(folded)) {
                return false;
            }
        }
        if (words.size() == 1 && INITIALS.matcher(words.getFirst()).matches()) {
            return true;
        }
        boolean full = false;
        for (String word : words) {
            if (!NAME_WORD.matcher(word).matches() && !PARTICLE.matcher(word).matches()) {
                return false;
            }
            full |= word.length() > 2;
        }
        return full;
    }

    /** The words of a name without titles before it and letters after it. */
    static List<String> nameWords(String printed) {
        List<String> words = new ArrayList<>(
                List.of(printed.replaceAll("\\([^)]*\\)", " ").strip().split("[ ,]+")));
        while (!words.isEmpty() && TITLES.contains(Fold.text(words.getFirst()))) {
            words.removeFirst();
        }
        while (words.size() > 1 && SUFFIXES.contains(Fold.text(words.getLast()))) {
            words.removeLast();
        }
        words.removeIf(String::isEmpty);
        return words;
    }
}
