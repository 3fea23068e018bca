package org.minutebook.db.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.MinuteNumbers;
import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Undertaking;
import org.minutebook.db.rules.ActionSuggestions;
import org.minutebook.db.rules.ActionSuggestions.ResolvedClause;
import org.minutebook.db.rules.ActionSuggestions.Said;
import org.minutebook.db.rules.ActionSuggestions.Suggestion;
import org.minutebook.db.store.Stores;

/** What a meeting's minutes suggest as actions, and what became of each suggestion: nothing is dropped without a reason (F13). */
public final class SuggestedActions {
    /** Under this name a suggestion that is not to be an action is kept with its reason. */
    public static final String RULE = "F13";

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n|\\n(?=\\s*(?:[-*]|\\d+[.)])\\s)");
    private static final Pattern TIE = Pattern.compile("[ \\t]*\\{action:\\d{1,18}}");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|(?<!\\w)\\*|\\*(?!\\w)|^\\s*(?:[-*]|\\d+[.)])\\s+");

    private SuggestedActions() {}

    /**
     * One suggestion under one item.
     *
     * @param clause the clause it comes from; null for a promise
     * @param undertaking the promise, where the record keeps it apart from the text
     * @param audience who may read what it comes from
     * @param rejected that it is no action, and why
     */
    public record Suggested(
            Suggestion suggestion,
            Id<AgendaItem> item,
            @Nullable Id<Clause> clause,
            @Nullable Id<Undertaking> undertaking,
            Audience audience,
            Optional<AcceptedFinding> rejected) {
        /** By which a decision finds the suggestion again; other words are another suggestion. */
        public String key() {
            return suggestion.reference() + ": " + suggestion.text();
        }

        /** Whether somebody has still to decide. */
        public boolean open() {
            return !suggestion.logged() && rejected.isEmpty();
        }
    }

    /** Everything that the minutes of a meeting suggest, in their order; what is in the log already is left out. */
    public static List<Suggested> of(Stores stores, Id<Meeting> meeting) {
        List<AcceptedFinding> decided = stores.agendas().accepted(meeting).stream()
                .filter(one -> one.rule().equals(RULE))
                .toList();
        List<Action> logged = stores.actions().of(meeting);
        List<Minute> minutes = stores.minutes().list(meeting);
        Map<Id<AgendaItem>, String> numbers =
                MinuteNumbers.of(stores, stores.meetings().get(meeting));
        List<Suggested> all = new ArrayList<>();
        for (AgendaItem item : stores.meetings().items(meeting)) {
            String minuted = numbers.getOrDefault(item.id(), "");
            String number = minuted.isBlank() ? item.agendaNumber() : minuted;
            for (Resolution resolution : stores.minutes().resolutions(item.id())) {
                all.addAll(resolved(stores, item, number, resolution, logged));
            }
            minutes.stream()
                    .filter(minute -> minute.item().equals(item.id()))
                    .forEach(minute -> all.addAll(promised(item, number, minute)));
            all.addAll(kept(stores, item, number, all));
        }
        return all.stream()
                .filter(one -> !one.suggestion().logged())
                .map(one -> new Suggested(
                        one.suggestion(),
                        one.item(),
                        one.clause(),
                        one.undertaking(),
                        one.audience(),
                        decided.stream()
                                .filter(past -> past.about().equals(one.key()))
                                .findFirst()))
                .toList();
    }

    private static List<Suggested> resolved(
            Stores stores, AgendaItem item, String number, Resolution resolution, List<Action> logged) {
        List<Clause> clauses = stores.minutes().clauses(resolution.id());
        List<String> references = logged.stream()
                .filter(action -> item.id().equals(action.item()))
                .map(Action::referencePrinted)
                .toList();
        List<Suggested> suggested = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean known = logged.stream().anyMatch(action -> clause.id().equals(action.clause()));
            String letter = clauses.size() == 1 ? "" : letter(clause, i);
            ResolvedClause of = new ResolvedClause(number, letter, clause.verb(), clause.text());
            if (!known) {
                ActionSuggestions.of(List.of(of), List.of(), references)
                        .forEach(one -> suggested.add(new Suggested(
                                one,
                                item.id(),
                                clause.id(),
                                null,
                                resolution.audience().with(item.audience()),
                                Optional.empty())));
            }
        }
        return suggested;
    }

    private static List<Suggested> promised(AgendaItem item, String number, Minute minute) {
        List<Said> said = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(minute.body())) {
            boolean tied = TIE.matcher(paragraph).find();
            String words = MARKS.matcher(TIE.matcher(paragraph).replaceAll(""))
                    .replaceAll("")
                    .strip();
            said.add(new Said(number, words, "", tied));
        }
        return ActionSuggestions.of(List.of(), said, List.of()).stream()
                .map(one -> new Suggested(
                        one, item.id(), null, null, minute.audience().with(item.audience()), Optional.empty()))
                .toList();
    }

    /** Promises that the record keeps apart from the text, unless the text says them too. */
    private static List<Suggested> kept(Stores stores, AgendaItem item, String number, List<Suggested> found) {
        return stores.minutes().undertakings(item.id()).stream()
                .filter(one -> one.state() == Undertaking.State.UNLOGGED)
                .filter(one -> found.stream()
                        .noneMatch(other -> item.id().equals(other.item())
                                && other.suggestion().text().contains(one.text().strip())))
                .map(one -> new Suggested(
                        ActionSuggestions.promised(number, one.text(), one.byPrinted()),
                        item.id(),
                        null,
                        one.id(),
                        one.audience().with(item.audience()),
                        Optional.empty()))
                .toList();
    }

    private static String letter(Clause clause, int place) {
        String printed = Objects.requireNonNullElse(clause.letter(), "").replaceAll("[^\\p{L}\\p{N}]", "");
        return printed.isBlank() ? Character.toString('a' + place) : printed;
    }
}
