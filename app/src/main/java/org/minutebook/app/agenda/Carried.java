package org.minutebook.app.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.app.documents.compose.WithdrawnItems;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.RecommendationOutcome;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Verb;
import org.minutebook.db.rules.Overdue;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.agenda.CarryOver;
import org.minutebook.db.store.RecommendedAt;
import org.minutebook.db.store.Stores;

/** What is known of earlier meetings, matters and plans when an agenda is made. Meetings of the last year and a half are looked at. */
final class Carried {
    private static final int MONTHS_BACK = 18;

    private final Stores stores;
    private final Map<Id<AgendaItem>, Set<Verb>> verbs = new HashMap<>();
    private final Map<Id<AgendaItem>, List<Recommendation>> asked = new HashMap<>();
    private final Set<Id<Recommendation>> answered = new HashSet<>();

    private Carried(Stores stores) {
        this.stores = stores;
    }

    static CarryOver.Known known(Stores stores, Meeting meeting, List<AgendaItem> agenda, LocalDate today) {
        return new Carried(stores).of(meeting, agenda, today);
    }

    private CarryOver.Known of(Meeting meeting, List<AgendaItem> agenda, LocalDate today) {
        List<Meeting> meetings = stores.meetings().list(meeting.board());
        List<Meeting> earlier = meetings.stream()
                .filter(other -> other.day().isBefore(meeting.day())
                        && other.day().isAfter(meeting.day().minusMonths(MONTHS_BACK)))
                .toList();
        LocalDate following = meetings.stream()
                .filter(other -> other.day().isAfter(meeting.day()) && BoardMeetings.takesPlace(other))
                .map(Meeting::day)
                .findFirst()
                .orElse(null);
        List<Action> open = stores.actions().open(meeting.board());
        int overdue = (int) open.stream()
                .filter(action -> Overdue.is(action.state(), action.dueOn(), today))
                .count();
        return new CarryOver.Known(
                meeting,
                agenda,
                following,
                outcomes(earlier),
                meetings,
                stores.plans().matters(meeting.board()),
                stores.plans().forwardPlan(meeting.board()),
                open.size(),
                overdue);
    }

    private List<CarryOver.Outcome> outcomes(List<Meeting> earlier) {
        List<Id<Meeting>> ids = earlier.stream().map(Meeting::id).toList();
        readResolved(ids);
        readAsked(ids);
        List<CarryOver.Outcome> outcomes = new ArrayList<>();
        Map<Id<Meeting>, Meeting> byId = new HashMap<>();
        earlier.forEach(meeting -> byId.put(meeting.id(), meeting));
        Map<Id<Meeting>, Set<Id<AgendaItem>>> withdrawn = new HashMap<>();
        Set<Id<AgendaItem>> ratified = stores.of(EmailViews.class).list().stream()
                .filter(views -> views.ratifyAt() != null)
                .map(EmailViews::item)
                .collect(Collectors.toSet());
        for (AgendaItem item : stores.agendas().itemsOf(ids)) {
            if (ratified.contains(item.id())) {
                continue; // it stands on another agenda already, under words of its own
            }
            Meeting of = Objects.requireNonNull(byId.get(item.meeting()));
            Set<Id<AgendaItem>> gone = withdrawn.computeIfAbsent(of.id(), id -> WithdrawnItems.of(stores, id));
            Set<Verb> resolved = verbs.getOrDefault(item.id(), EnumSet.noneOf(Verb.class));
            List<Recommendation> recommendations = asked.getOrDefault(item.id(), List.of());
            boolean anyOutcome =
                    recommendations.stream().anyMatch(one -> one.outcome() != Recommendation.Outcome.PROPOSED);
            int undecided = resolved.isEmpty() || anyOutcome
                    ? (int) recommendations.stream().filter(this::isUndecided).count()
                    : 0;
            outcomes.add(new CarryOver.Outcome(
                    item,
                    of,
                    deferred(recommendations, resolved),
                    undecided,
                    !resolved.isEmpty() || anyOutcome,
                    gone.contains(item.id())));
        }
        return outcomes;
    }

    private boolean isUndecided(Recommendation one) {
        return one.outcome() == Recommendation.Outcome.PROPOSED && !answered.contains(one.id());
    }

    private static Set<Verb> deferred(List<Recommendation> recommendations, Set<Verb> resolved) {
        boolean put = recommendations.stream().anyMatch(one -> one.outcome() == Recommendation.Outcome.DEFERRED);
        if (!put) {
            return resolved;
        }
        Set<Verb> both = EnumSet.of(Verb.DEFERRED);
        both.addAll(resolved);
        return both;
    }

    private void readResolved(List<Id<Meeting>> meetings) {
        Map<Id<Resolution>, Id<AgendaItem>> itemOf = new HashMap<>();
        stores.agendas().resolutionsOf(meetings).forEach(resolution -> itemOf.put(resolution.id(), resolution.item()));
        for (Clause clause : stores.agendas().clausesOf(meetings)) {
            verbs.computeIfAbsent(
                            Objects.requireNonNull(itemOf.get(clause.resolution())),
                            unused -> EnumSet.noneOf(Verb.class))
                    .add(clause.verb());
            if (clause.recommendation() != null) {
                answered.add(clause.recommendation());
            }
        }
    }

    private void readAsked(List<Id<Meeting>> meetings) {
        Map<Id<Paper>, List<Recommendation>> byPaper = new HashMap<>();
        Map<Id<Recommendation>, List<RecommendationOutcome>> outcomes =
                stores.of(RecommendationOutcome.class).list().stream()
                        .collect(Collectors.groupingBy(RecommendationOutcome::recommendation));
        stores.agendas().recommendationsOf(meetings).forEach(one -> byPaper.computeIfAbsent(
                        one.paper(), unused -> new ArrayList<>())
                .add(one));
        for (ItemPaper link : stores.agendas().itemPapersOf(meetings)) {
            asked.computeIfAbsent(link.item(), unused -> new ArrayList<>())
                    .addAll(byPaper.getOrDefault(link.paper(), List.of()).stream()
                            .map(one -> RecommendedAt.at(
                                    one, outcomes.getOrDefault(one.id(), List.of()), link.item(), true))
                            .toList());
        }
    }
}
