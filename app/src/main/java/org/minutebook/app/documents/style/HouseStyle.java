package org.minutebook.app.documents.style;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.store.Stores;

/**
 * The words and the layout by which one document is composed: what the council set, and the layout's usual words for
 * the rest.
 *
 * @param template The SHA-256 of a stored Word file with the council's own look; blank means the plain look.
 * @param reportLabels the labels of a report's fields that the council words in its own way, by the field's name
 * @param warnings One sentence for each setting in the data that has no meaning here; it is ignored.
 */
public record HouseStyle(
        String name,
        Layout layout,
        Map<Wording, String> words,
        String template,
        Map<String, String> reportLabels,
        List<String> warnings) {

    /** Begins the settings that the composer of the action log knows. */
    private static final String OF_THE_ACTION_LOG = "actionLog.";

    /** Begins the settings that give a field of a report another label: "report.key decision". */
    private static final String OF_REPORTS = "report.";

    /** Those whose words name whoever chairs, besides the word itself. */
    private static final List<Wording> NAMING_THE_CHAIR = List.of(
            Setting.IN_THE_CHAIR,
            Setting.URGENT_ITEM,
            Setting.DECLARATIONS_INTRODUCTION,
            AgendaSetting.MEMBERS_CHAIR,
            AgendaSetting.MEMBERS_VICE_CHAIR,
            AgendaSetting.LATE_ITEM);

    /** "in the Chair" is the place and not the person. */
    private static final Pattern CHAIR_WORD = Pattern.compile("(?<!in the )\\bChair(?:man|woman|person)?\\b");

    public HouseStyle {
        words = Map.copyOf(words);
        reportLabels = Map.copyOf(reportLabels);
        warnings = List.copyOf(warnings);
    }

    /** The plain style of a layout, as no council set anything. */
    public static HouseStyle plain(Layout layout) {
        return of(nameOf(layout), layout, "", Map.of());
    }

    /** A layout's name for people: "running narrative". */
    public static String nameOf(Layout layout) {
        return switch (layout) {
            case NARRATIVE -> "Running narrative";
            case SHORT_PROSE -> "Short prose";
            case TABLE -> "Table with owners";
        };
    }

    /**
     * The same style for a board whose own style this is not: what the board calls whoever chairs it is the board's, in every style that
     * its documents are printed in, or one set of minutes would name a Chair and a Chairman.
     */
    public HouseStyle callingTheChairAs(HouseStyle own) {
        String word = ChairWord.of(own);
        if (word.equals(ChairWord.of(this))) {
            return this;
        }
        Map<Wording, String> changed = new HashMap<>(words);
        NAMING_THE_CHAIR.forEach(setting ->
                changed.put(setting, CHAIR_WORD.matcher(word(setting)).replaceAll(Matcher.quoteReplacement(word))));
        changed.put(Setting.CHAIR, own.word(Setting.CHAIR));
        return new HouseStyle(name, layout, changed, template, reportLabels, warnings);
    }

    /** From settings by their names in data. */
    public static HouseStyle of(String name, Layout layout, String template, Map<String, String> wordings) {
        Map<Wording, String> words = new HashMap<>();
        Wording.all().forEach(setting -> words.put(setting, setting.usual(layout)));
        Map<String, String> labels = new HashMap<>();
        List<String> warnings = new ArrayList<>();
        wordings.forEach(
                (key, wording) -> Wording.called(key).ifPresentOrElse(setting -> words.put(setting, wording), () -> {
                    if (key.startsWith(OF_REPORTS)) {
                        labels.put(key.substring(OF_REPORTS.length()).strip(), wording);
                    } else if (!key.startsWith(OF_THE_ACTION_LOG)) {
                        warnings.add("House style “" + name + "”: there is no setting “" + key
                                + "”. Choose one from the list of settings, or remove it.");
                    }
                }));
        return new HouseStyle(name, layout, words, template, labels, warnings);
    }

    /** A board's style; the running narrative where it has none. */
    public static HouseStyle of(Stores stores, Board board) {
        return stores.boards().style(board).map(style -> of(stores, style)).orElseGet(() -> plain(Layout.NARRATIVE));
    }

    /** A style that is kept in the book. */
    public static HouseStyle of(Stores stores, org.minutebook.db.model.HouseStyle style) {
        return of(
                style.name(), style.layout(), style.template(), stores.boards().wordings(style.id()));
    }

    /** By the name of a style in the book, or of one of the three layouts. */
    public static Optional<HouseStyle> named(Stores stores, String name) {
        Optional<HouseStyle> kept = stores.boards().styles().stream()
                .filter(style -> folded(style.name()).equals(folded(name)))
                .findFirst()
                .map(style -> of(stores, style));
        if (kept.isPresent()) {
            return kept;
        }
        for (Layout layout : Layout.values()) {
            if (folded(layout.name()).equals(folded(name))
                    || folded(nameOf(layout)).equals(folded(name))) {
                return Optional.of(plain(layout));
            }
        }
        return Optional.empty();
    }

    /** The names by which a style can be asked for: those in the book, then the three layouts. */
    public static List<String> names(Stores stores) {
        List<String> names = new ArrayList<>();
        stores.boards().styles().forEach(style -> names.add(style.name()));
        for (Layout layout : Layout.values()) {
            names.add(nameOf(layout));
        }
        return names;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    public String word(Wording setting) {
        return Objects.requireNonNull(words.get(setting));
    }

    /** Whether a setting of yes or no says yes. */
    public boolean says(Wording setting) {
        return is(setting, "yes");
    }

    public boolean is(Wording setting, String choice) {
        return word(setting).strip().equalsIgnoreCase(choice);
    }

    public String fill(Wording setting, Map<String, String> values) {
        return Phrase.fill(word(setting), values);
    }

    /** A day as this setting's pattern writes it. */
    public String day(Wording pattern, LocalDate day) {
        return DayPattern.write(word(pattern), day);
    }

    public String time(LocalTime time) {
        return TimePattern.write(word(Setting.TIME), time);
    }
}
