package org.minutebook.app.documents.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationItem;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.interest.DeclarationScope;

/** What the chair is told of one item besides its business: who declared an interest in it, and the note for the chair alone. */
final class BriefAtItem {
    /** A nature is typed as minutes report it, "he was a director": before the meeting he still is. */
    private static final Pattern AS_MINUTED = Pattern.compile("^( in that (?:he|she|they|it) )(was|were|had)\\b");

    private static final Map<String, String> PRESENT = Map.of("was", "is", "were", "are", "had", "has");

    private final HouseStyle style;
    private final List<Declaration> declared;
    private final List<DeclarationItem> named;
    private final List<AgendaItem> agenda;

    /** Whether the meeting lies behind: before it, what is noted is what a member said they will declare. */
    private final boolean held;

    BriefAtItem(AgendaRecord record, HouseStyle style) {
        this.style = style;
        declared = record.stores().meetings().declarations(record.meeting().id());
        named = declared.stream()
                .flatMap(one -> record.stores().meetings().declarationItems(one.id()).stream())
                .toList();
        agenda = record.stores().meetings().items(record.meeting().id());
        Meeting.State state = record.meeting().state();
        held = state == Meeting.State.HELD || state == Meeting.State.ADJOURNED;
    }

    List<Paragraph> of(AgendaItem item) {
        List<Paragraph> words = new ArrayList<>();
        declared.stream()
                .filter(one -> isAt(one, item))
                .map(one -> Paragraph.of(List.of(Run.bold(held ? "Declared: " : "Will declare: "), Run.of(words(one)))))
                .forEach(words::add);
        if (!item.chairsNote().isBlank()) {
            words.add(Paragraph.of(List.of(Run.bold("Note: "), Run.of(item.chairsNote()))));
        }
        return words;
    }

    /** What names no item of this agenda stands where interests are declared. */
    private boolean isAt(Declaration one, AgendaItem item) {
        List<AgendaItem> items = DeclarationScope.items(one, named, agenda);
        return items.contains(item) || items.isEmpty() && item.role() == AgendaItem.Role.DECLARATIONS;
    }

    /** Whoever it is told to, what a sensitive interest is in is not said. */
    private String words(Declaration one) {
        String label = DeclarationWords.label(one).replaceFirst("(?i) interest$", "");
        String what = label.isBlank() ? "an interest" : Names.withArticle(label + " interest");
        String scope = one.scopePrinted().isBlank() ? "" : " (" + one.scopePrinted() + ")";
        String nature =
                (" " + new DeclarationWords(style).nature(one)).stripTrailing().replaceFirst("\\.$", "");
        if (!held) {
            nature = AS_MINUTED.matcher(nature).replaceFirst(now -> now.group(1) + PRESENT.get(now.group(2)));
        }
        return one.printed() + ", " + what + nature + scope + ".";
    }
}
