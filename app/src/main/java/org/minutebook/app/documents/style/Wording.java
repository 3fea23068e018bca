package org.minutebook.app.documents.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.db.model.HouseStyle.Layout;

/** One wording or choice of layout that a council may set, with what it is for and what each layout takes otherwise. */
public sealed interface Wording permits Setting, AfterSetting, AgendaSetting, BriefSetting, KitSetting, PackSetting {
    /** What its pattern is made of. */
    enum Form {
        DAY,
        TIME,
        WORDS
    }

    /** Parts what a wording is for from what may be filled into it. */
    String KNOWS = " Knows ";

    /** Its constant's name. */
    String name();

    /** What it is for, in a sentence, and what may be filled in: "The title. Knows {board} and {day}." */
    String meaning();

    /** What it is for, without what may be filled in and without a full stop: "The title" */
    default String about() {
        int end = meaning().indexOf(KNOWS);
        return (end < 0 ? meaning() : meaning().substring(0, end)).replaceAll("\\.$", "");
    }

    /** What may be filled in: "{board} and {day}."; blank where nothing may. */
    default String fillsIn() {
        int end = meaning().indexOf(KNOWS);
        return end < 0 ? "" : meaning().substring(end + KNOWS.length());
    }

    default Form form() {
        return this == Setting.TIME || this == AgendaSetting.AGENDA_START
                ? Form.TIME
                : name().matches("DAY|DAY_IN_.*|.*_DAY") ? Form.DAY : Form.WORDS;
    }

    /** What this layout takes where the council says nothing. */
    String usual(Layout layout);

    /** Its name in data: "report phrase". */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Every one: of minutes and logs, of what follows a meeting, of agendas and reports, of what is published, of packs. */
    static List<Wording> all() {
        return Stream.<Wording[]>of(
                        Setting.values(),
                        AfterSetting.values(),
                        AgendaSetting.values(),
                        BriefSetting.values(),
                        KitSetting.values(),
                        PackSetting.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** By the name that data gives it, in any case, with blanks, dashes or nothing between its words. */
    static Optional<Wording> called(String name) {
        String wanted = folded(name);
        return all().stream()
                .filter(wording -> folded(wording.name()).equals(wanted))
                .findFirst();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
