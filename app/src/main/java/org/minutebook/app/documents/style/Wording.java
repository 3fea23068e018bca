package org.minutebook.app.documents.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.db.model.HouseStyle.Layout;

/** One wording or choice of layout that a council may set, with what it is for and what each layout takes otherwise. */
public sealed interface Wording permits Setting, AfterSetting, AgendaSetting, BriefSetting, KitSetting, PackSetting {
    /** Its constant's name. */
    String name();

    /** What it is for, in a sentence. */
    String meaning();

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
