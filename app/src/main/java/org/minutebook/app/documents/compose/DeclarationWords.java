package org.minutebook.app.documents.compose;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Declaration.Conduct;

/** The sentence of one declaration of interest. */
final class DeclarationWords {
    /** "he was a Council appointed representative", as against "a Trustee". */
    private static final Pattern SENTENCE = Pattern.compile("(?i)(he|she|they|his|her|their|it|there|that)\\b.*");

    private final HouseStyle style;

    DeclarationWords(HouseStyle style) {
        this.style = style;
    }

    String sentence(MeetingRecord.Declared declared) {
        Declaration declaration = declared.declaration();
        if (!declaration.wordsPrinted().isBlank()) {
            return declaration.wordsPrinted();
        }
        String scope = scope(declared);
        Map<String, String> values = new HashMap<>();
        values.put("member", declaration.printed());
        values.put("label", label(declaration));
        values.put("a label", Names.withArticle(label(declaration)));
        values.put("scope", scope);
        values.put("nature", nature(declaration));
        values.put("left", time(declaration.leftAt()));
        values.put("returned", time(declaration.returnedAt()));
        values.put("conduct", conduct(declaration, values));
        String sentence = style.fill(Setting.DECLARATION, values);
        // a record that says what the interest is in loses nothing in a style whose sentence has no place for it
        if (!scope.isEmpty() && !sentence.contains(scope)) {
            sentence = sentence.replaceFirst("\\.$", "") + " (" + scope + ").";
        }
        return sentence;
    }

    private String conduct(Declaration declaration, Map<String, String> values) {
        if (declaration.conduct() == Conduct.NOT_SAID) {
            return "";
        }
        if (declaration.conduct() == Conduct.LEFT) {
            return style.fill(Setting.LEFT, values);
        }
        boolean tookPart = declaration.tookPart() == Answer.YES;
        String scope = values.getOrDefault("scope", "");
        values.put("scope", scope.isEmpty() ? "items on the agenda" : scope);
        String words = style.fill(tookPart ? Setting.TOOK_PART : Setting.REMAINED, values);
        values.put("scope", scope);
        return words;
    }

    /** For a cell: what the member did, and from when until when. */
    String conductAndTimes(Declaration declaration) {
        return switch (declaration.conduct()) {
            case NOT_SAID -> "";
            case REMAINED ->
                declaration.tookPart() == Answer.YES ? "remained and took part" : "remained in the meeting";
            case LEFT ->
                Phrase.fill(
                        "left the meeting[, {left}][ to {returned}]",
                        Map.of("left", time(declaration.leftAt()), "returned", time(declaration.returnedAt())));
        };
    }

    String nature(Declaration declaration) {
        if (declaration.sensitive()) {
            return style.word(Setting.SENSITIVE);
        }
        String nature = declaration.nature().strip();
        if (nature.isEmpty() || nature.matches("(?i)(as|in that|because|being|by virtue of)\\b.*")) {
            return nature;
        }
        return (SENTENCE.matcher(nature).matches() ? "in that " : "as ") + nature;
    }

    static String label(Declaration declaration) {
        if (!declaration.labelPrinted().isBlank()) {
            return declaration.labelPrinted();
        }
        return switch (declaration.interestClass()) {
            case NOT_CLASSED -> "";
            case PECUNIARY -> "disclosable pecuniary";
            case NON_PECUNIARY -> "non-pecuniary";
            case PERSONAL -> "personal";
            case PREJUDICIAL -> "prejudicial";
            case OTHER -> "other";
        };
    }

    private static String scope(MeetingRecord.Declared declared) {
        Declaration declaration = declared.declaration();
        if (!declaration.scopePrinted().isBlank()) {
            return declaration.scopePrinted();
        }
        List<String> items =
                declared.items().stream().map(DeclarationWords::minute).toList();
        return items.isEmpty() && declaration.scope() == Declaration.Scope.AGENDA
                ? "items on the agenda"
                : Names.listed(items);
    }

    /** An item that is not for this audience is named by its number alone, as its heading is: its title may say too much. */
    private static String minute(ItemRecord item) {
        String number = "minute " + item.number();
        return item.withheld() ? number : number + " (" + item.item().title().replaceFirst("\\.$", "") + ")";
    }

    private String time(@Nullable LocalTime time) {
        return time == null ? "" : style.time(time);
    }
}
