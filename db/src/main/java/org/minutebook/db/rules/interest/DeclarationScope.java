package org.minutebook.db.rules.interest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationItem;
import org.minutebook.db.model.Id;

/** Which items a declaration covers: those it names, or all substantive items of the agenda where it is for the whole of it. */
public final class DeclarationScope {
    private DeclarationScope() {}

    /** The items in the agenda's order. */
    public static List<AgendaItem> items(
            Declaration declaration, List<DeclarationItem> named, List<AgendaItem> agenda) {
        Set<Id<AgendaItem>> own = named.stream()
                .filter(each -> each.declaration().equals(declaration.id()))
                .map(DeclarationItem::item)
                .collect(Collectors.toSet());
        return agenda.stream()
                .filter(item -> own.isEmpty() && whole(declaration) ? substantive(item) : own.contains(item.id()))
                .toList();
    }

    /** Business of its own: no heading, no apologies, minutes, declarations, chair's statement or date of the next meeting. */
    public static boolean substantive(AgendaItem item) {
        return !item.heading() && item.role() == AgendaItem.Role.ORDINARY;
    }

    private static boolean whole(Declaration declaration) {
        return declaration.scope() == Declaration.Scope.AGENDA || declaration.scope() == Declaration.Scope.STANDING;
    }
}
