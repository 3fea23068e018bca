package org.minutebook.app.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AcceptFinding;
import org.minutebook.db.change.AddAction;
import org.minutebook.db.change.AddClause;
import org.minutebook.db.change.DecideRecommendations;
import org.minutebook.db.change.DecideRecommendations.Decided;
import org.minutebook.db.change.TakeBackAcceptance;
import org.minutebook.db.change.TakeSuggestion;
import org.minutebook.db.file.SuggestedActions;
import org.minutebook.db.file.SuggestedActions.Suggested;
import org.minutebook.db.model.AcceptedFinding;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Verb;

/**
 * What comes of the chosen item: its clauses, what became of what its report recommends, its actions, and what is
 * decided of each action that is suggested.
 */
final class OutcomeActs {
    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final Supplier<Optional<AgendaItem>> item;
    private final Supplier<Audience> audience;
    private final Runnable take;
    private final AmendedDrafts amended;

    /**
     * @param audience whose text is being written
     * @param take takes what is being typed into the record first
     */
    OutcomeActs(
            OpenBook open,
            Id<Meeting> meeting,
            Supplier<Optional<AgendaItem>> item,
            Supplier<Audience> audience,
            Runnable take) {
        this.open = open;
        this.meeting = meeting;
        this.item = item;
        this.audience = audience;
        this.take = take;
        amended = new AmendedDrafts(open, meeting);
    }

    /** Amended words that are being typed. */
    AmendedDrafts amended() {
        return amended;
    }

    void addClause(Verb verb, String text) {
        item.get().ifPresent(of -> {
            take.run();
            open.change(new AddClause(of, audience.get(), verb, text));
        });
    }

    /** All of these as the report recommends, in one act. */
    void agree(List<Recommendation> recommended) {
        decide(recommended.stream()
                .map(one -> new Decided(one, Recommendation.Outcome.AGREED, ""))
                .toList());
    }

    /** @param amended the words that were agreed in place of those of the report; blank where there are none */
    void decide(Recommendation recommended, Recommendation.Outcome outcome, String amended) {
        decide(List.of(new Decided(recommended, outcome, amended)));
    }

    private void decide(List<Decided> decided) {
        item.get().ifPresent(of -> {
            take.run();
            open.change(new DecideRecommendations(of, audience.get(), decided));
        });
    }

    void addAction(Meeting at, String text, String owners, Optional<LocalDate> due) {
        item.get().ifPresent(of -> {
            take.run();
            open.change(new AddAction(
                    at.board(), meeting, of.id(), "", at.day(), text, owners, due.orElse(null), "", audience.get()));
        });
    }

    /** A suggested action goes into the log, as suggested or in other words. */
    void accept(Suggested suggested, String text, String owners, Optional<LocalDate> due) {
        take.run();
        item.get()
                .ifPresent(of -> open.change(new TakeSuggestion(
                        of,
                        suggested.clause(),
                        suggested.undertaking(),
                        suggested.audience(),
                        suggested.suggestion().text(),
                        suggested.suggestion().reference(),
                        text,
                        owners,
                        due.orElse(null))));
    }

    /** A suggested action is none, and why. */
    void reject(Suggested suggested) {
        open.dialogs()
                .ask("No action", "Why is this no action? The reason and your name stand in the record.", "")
                .ifPresent(reason -> open.change(
                        new AcceptFinding(meeting, SuggestedActions.RULE, suggested.key(), reason, open.who())));
    }

    void decideAgain(AcceptedFinding rejected) {
        open.change(new TakeBackAcceptance(rejected.id()));
    }

    void refuse(String sentence) {
        open.notices().refuse(sentence);
    }

    LocalDate today() {
        return open.today();
    }
}
