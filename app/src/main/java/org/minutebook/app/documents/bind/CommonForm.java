package org.minutebook.app.documents.bind;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.PackSetting;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.style.Wording;
import org.minutebook.db.rules.notice.ExclusionResolution;
import org.minutebook.db.rules.notice.Schedule12A;
import org.minutebook.db.rules.report.ReportTemplate;

/**
 * The forms in which every closed paper says that it is closed, and the labels of every report. They stand in public papers too
 * and give nothing away: an agenda must say under which paragraph of Schedule 12A a paper is withheld.
 */
final class CommonForm {
    private static final String WORDS = """
        not for publication exempt confidential private restricted appendix appendices annex report item agenda
        agendum by virtue of under in within with accordance the this that is are it its contains containing
        information as defined described paragraph paragraphs para and or to part schedule 12a local government act
        1972 amended section 100a 100b 4 access variation order 2006 officers members only draft copy page a b c d
        """;

    private static final Set<String> KNOWN = known();

    private CommonForm() {}

    private static Set<String> known() {
        Set<String> known = new HashSet<>(Arrays.asList(WORDS.strip().split("\\s+")));
        for (Month month : Month.values()) {
            known.add(month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            known.add(day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK));
        }
        return Set.copyOf(known);
    }

    /** Whether words are nothing but a mark of the law, or a date. */
    static boolean isAll(String phrase) {
        String[] words = phrase.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+");
        return words.length > 2
                && Arrays.stream(words).allMatch(word -> word.isEmpty() || KNOWN.contains(word) || isDayOrYear(word));
    }

    private static boolean isDayOrYear(String word) {
        return word.matches("[12]?\\d|3[01]|(?:19|20)\\d\\d");
    }

    /** The texts of the law itself. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>(Schedule12A.QUALIFICATIONS);
        for (Schedule12A paragraph : Schedule12A.values()) {
            texts.add("Information " + paragraph.description() + ".");
            texts.add(ExclusionResolution.mark(List.of(paragraph)));
            texts.add(ExclusionResolution.wording(List.of(new ExclusionResolution.ExemptItem("", List.of(paragraph)))));
        }
        return texts;
    }

    /** What this board prints on every agenda and report. */
    static List<String> of(HouseStyle style) {
        List<String> texts = new ArrayList<>();
        for (Wording[] settings : List.of(Setting.values(), AgendaSetting.values(), PackSetting.values())) {
            for (Wording setting : settings) {
                texts.add(style.word(setting));
            }
        }
        for (ReportTemplate.Part part : ReportTemplate.of(style.layout()).parts()) {
            texts.addAll(List.of(part.group(), part.label(), part.question()));
        }
        return texts;
    }
}
