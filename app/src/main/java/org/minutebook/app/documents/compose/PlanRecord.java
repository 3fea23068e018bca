package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanLead;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.rules.ActionSuggestions;
import org.minutebook.db.rules.plan.Drift;
import org.minutebook.db.rules.plan.ForwardPlanDrift;
import org.minutebook.db.rules.plan.LeadsPrinted;
import org.minutebook.db.rules.plan.PlanLinks;
import org.minutebook.db.rules.plan.PlanState;
import org.minutebook.db.rules.plan.Saying;
import org.minutebook.db.rules.plan.Slips;
import org.minutebook.db.rules.plan.TitleLikeness;
import org.minutebook.db.store.PlanStore;
import org.minutebook.db.store.Stores;

/**
 * The forward plan of one board as it stands on a day: its meetings, its entries with the state that follows from them, its matters and
 * cycles, and where it has drifted from agendas and promises.
 *
 * @param meetings by day
 * @param lines by day, those without one last, then by their order in the plan
 */
public record PlanRecord(
        Board board,
        List<Meeting> meetings,
        List<Line> lines,
        List<Matter> matters,
        List<Cycle> cycles,
        List<Drift> drift) {
    /** What was promised longer ago was kept, or was forgotten by everybody. */
    private static final int PROMISES_MONTHS_BACK = 12;

    /**
     * One entry.
     *
     * @param leads as printed, in order
     * @param day the day it is planned for
     * @param item what it became on the agenda, where it did
     */
    public record Line(
            ForwardPlanEntry entry,
            List<String> leads,
            PlanState state,
            @Nullable LocalDate day,
            Optional<AgendaItem> item,
            List<Slips.Slip> slips) {
        public String leadsPrinted() {
            return LeadsPrinted.print(leads);
        }
    }

    /** The plan for one audience; what another may not read is neither in it nor compared with it. */
    public static PlanRecord of(Stores stores, Id<Board> board, Audience audience, LocalDate today) {
        PlanStore plans = stores.plans();
        LocalDate from = today.minusMonths(PROMISES_MONTHS_BACK);
        List<Meeting> meetings = stores.meetings().list(board);
        List<AgendaItem> items = plans.itemsFrom(board, from).stream()
                .filter(item -> audience.reads(item.audience()))
                .toList();
        List<ForwardPlanEntry> entries = plans.forwardPlan(board).stream()
                .filter(entry -> audience.reads(entry.audience()))
                .toList();
        Sayings sayings = new Sayings(plans, board, from, audience, meetings, items);
        return new PlanRecord(
                stores.boards().get(board),
                meetings,
                lines(entries, plans.leadsOf(board), meetings, items, today),
                plans.matters(board).stream()
                        .filter(matter -> audience.reads(matter.audience()))
                        .toList(),
                plans.cycles(board),
                ForwardPlanDrift.of(meetings, entries, items, sayings.all(), today));
    }

    private static List<Line> lines(
            List<ForwardPlanEntry> entries,
            List<ForwardPlanLead> leads,
            List<Meeting> meetings,
            List<AgendaItem> items,
            LocalDate today) {
        Map<Id<Meeting>, Meeting> byId = meetings.stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<Id<ForwardPlanEntry>, List<String>> printed = new HashMap<>();
        leads.forEach(lead ->
                printed.computeIfAbsent(lead.entry(), _ -> new ArrayList<>()).add(lead.printed()));
        Map<Id<ForwardPlanEntry>, AgendaItem> links = PlanLinks.of(entries, items);
        return entries.stream()
                .map(entry -> {
                    Meeting meeting = entry.meeting() == null ? null : byId.get(entry.meeting());
                    AgendaItem item = links.get(entry.id());
                    return new Line(
                            entry,
                            printed.getOrDefault(entry.id(), List.of()),
                            PlanState.of(entry, meeting, item, today),
                            PlanState.day(entry, meeting),
                            Optional.ofNullable(item),
                            Slips.of(entry.note()));
                })
                .sorted(Comparator.comparing((Line line) -> line.day() == null ? LocalDate.MAX : line.day())
                        .thenComparing(line -> line.entry().position()))
                .toList();
    }

    /** What the record of a board says that may promise a later appearance. */
    private static final class Sayings {
        private final PlanStore plans;
        private final Id<Board> board;
        private final LocalDate from;
        private final Audience audience;
        private final Map<Id<AgendaItem>, AgendaItem> items;
        private final Map<Id<Meeting>, LocalDate> days;
        private final List<Action> actions;
        private final List<Saying> all = new ArrayList<>();

        Sayings(
                PlanStore plans,
                Id<Board> board,
                LocalDate from,
                Audience audience,
                List<Meeting> meetings,
                List<AgendaItem> items) {
            this.plans = plans;
            this.board = board;
            this.from = from;
            this.audience = audience;
            this.items = items.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
            days = meetings.stream().collect(Collectors.toMap(Meeting::id, Meeting::day));
            actions = plans.actionsFrom(board, from);
        }

        List<Saying> all() {
            clauses();
            for (Minute minute : plans.minutesFrom(board, from)) {
                if (audience.reads(minute.audience())) {
                    for (String promise : ActionSuggestions.promises(minute.body())) {
                        say(minute.item(), "Minute ", promise, "", action -> isOf(action, minute.item(), promise));
                    }
                }
            }
            papers();
            return all;
        }

        private void clauses() {
            Map<Id<Resolution>, Resolution> resolutions = plans.resolutionsFrom(board, from).stream()
                    .filter(one -> audience.reads(one.audience()))
                    .collect(Collectors.toMap(Resolution::id, Function.identity()));
            for (Clause clause : plans.clausesFrom(board, from)) {
                Resolution of = resolutions.get(clause.resolution());
                if (of != null) {
                    say(
                            of.item(),
                            clause.letter().isBlank()
                                    ? "The resolution of minute "
                                    : "Clause " + clause.letter() + ") of minute ",
                            clause.text(),
                            "",
                            action -> isOf(action, of.item(), clause));
                }
            }
        }

        private void papers() {
            Map<Id<Paper>, Paper> papers = plans.papersFrom(board, from).stream()
                    .filter(paper -> audience.reads(paper.audience()))
                    .collect(Collectors.toMap(Paper::id, Function.identity()));
            Map<Id<Paper>, Id<AgendaItem>> before = new HashMap<>();
            for (ItemPaper link : plans.itemPapersFrom(board, from)) {
                before.putIfAbsent(link.paper(), link.item());
            }
            for (PaperSection section : plans.sectionsFrom(board, from)) {
                Paper paper = papers.get(section.paper());
                Id<AgendaItem> item = before.get(section.paper());
                if (paper != null && item != null && audience.reads(section.audience())) {
                    say(item, "", section.text(), "The report “" + paper.title() + "”", null);
                }
            }
        }

        /** Whether an action came of a clause; that of a log which was brought in is known by its reference and its day. */
        private boolean isOf(Action action, Id<AgendaItem> of, Clause clause) {
            if (action.clause() != null) {
                return action.clause().equals(clause.id());
            }
            AgendaItem item = items.get(of);
            return item != null
                    && action.undertaking() == null
                    && Objects.equals(action.raisedOn(), days.get(item.meeting()))
                    && item.minuteNumber().equals(Integer.toString(action.referenceNumber()))
                    && action.referenceLetter().equalsIgnoreCase(clause.letter());
        }

        /** Whether an action came of what was promised in a discussion. */
        private static boolean isOf(Action action, Id<AgendaItem> of, String promise) {
            return of.equals(action.item())
                    && action.clause() == null
                    && TitleLikeness.speaksOf(promise, action.text());
        }

        /** @param came which actions came of it; nothing for the text of a report, of which none does */
        private void say(Id<AgendaItem> of, String lead, String text, String where, @Nullable Predicate<Action> came) {
            AgendaItem item = items.get(of);
            LocalDate said = item == null ? null : days.get(item.meeting());
            if (item != null && said != null && !text.isBlank()) {
                String number = item.minuteNumber().isBlank() ? item.agendaNumber() : item.minuteNumber();
                all.add(new Saying(
                        where.isBlank() ? lead + (number.isBlank() ? "“" + item.title() + "”" : number) : where,
                        item.title(),
                        text,
                        said,
                        item.id(),
                        item.matter(),
                        came != null
                                && Saying.done(actions.stream().filter(came).toList()),
                        came == null));
            }
        }
    }
}
