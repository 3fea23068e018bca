package org.minutebook.app.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.StateWords;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.DecisionCase;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.plan.PlanState;
import org.minutebook.db.rules.plan.Slips;
import org.minutebook.db.store.Stores;

/** The words of each line, and where it is opened. */
final class HistoryLines {
    private final MinutedLines minuted;
    private final ActionLines actions;
    private final Map<Id<Delegation>, Delegation> delegations;

    HistoryLines(Stores stores, Id<Matter> matter, LocalDate today) {
        List<Delegation> read = stores.matters().delegations(matter);
        delegations = read.stream().collect(Collectors.toMap(Delegation::id, Function.identity()));
        minuted = new MinutedLines(stores, matter, read);
        actions = new ActionLines(stores, matter, minuted, today);
    }

    /** A line without its day, which is known when it is put under one. */
    static HistoryRow.Line line(
            String mark, String what, String words, String more, String state, Audience audience, String address) {
        return new HistoryRow.Line(
                mark,
                "",
                what,
                words,
                more,
                state,
                false,
                audience == Audience.RESTRICTED,
                Optional.of(address).filter(to -> !to.isBlank()));
    }

    /** @param item what it became on the agenda, where it did */
    HistoryRow.Line planned(ForwardPlanEntry entry, PlanState state, Optional<AgendaItem> item) {
        String printed = entry.plannedPrinted().isBlank() ? "" : ", " + entry.plannedPrinted();
        return line(
                "entry-" + entry.id(),
                "Planned",
                entry.title() + printed,
                Slips.withoutSlips(entry.note()),
                state.word(item),
                entry.audience(),
                Addresses.plan(entry.id()));
    }

    HistoryRow.Line slip(ForwardPlanEntry entry, Slips.Slip slip, int number) {
        LocalDate to = slip.to();
        return line(
                "slip-" + entry.id() + "-" + number,
                "Put off",
                entry.title() + ": from " + Days.inList(slip.from()) + " to "
                        + (to == null ? "no date" : Days.inList(to)),
                "",
                "",
                entry.audience(),
                Addresses.plan(entry.id()));
    }

    HistoryRow.Line item(AgendaItem item, boolean withdrawn) {
        String number = item.agendaNumber().isBlank() ? "" : "Item " + item.agendaNumber() + ": ";
        return line(
                "item-" + item.id(),
                "On the agenda",
                number + item.title(),
                item.officerLine(),
                withdrawn ? "Withdrawn" : item.late() ? "Late" : "",
                item.audience(),
                Addresses.agenda(item.meeting(), item.id()));
    }

    HistoryRow.Line paper(Paper paper, ItemPaper place, AgendaItem item) {
        return line(
                "paper-" + place.id(),
                "Paper",
                (place.label().isBlank() ? "" : place.label() + ": ") + paper.title(),
                from(paper),
                StateWords.paper(paper.state()),
                paper.audience().with(item.audience()),
                Addresses.papers(item.meeting()));
    }

    /** A paper that stands before no item: it has no screen but that of a meeting. */
    HistoryRow.Line paper(Paper paper) {
        return line(
                "loose-" + paper.id(),
                "Paper",
                paper.title(),
                from(paper),
                StateWords.paper(paper.state()),
                paper.audience(),
                "");
    }

    private static String from(Paper paper) {
        List<String> from = new ArrayList<>();
        if (!paper.reportOf().isBlank()) {
            from.add("Report of the " + paper.reportOf().strip());
        }
        if (!paper.authors().isBlank()) {
            from.add("Written by " + paper.authors().strip());
        }
        return String.join(". ", from);
    }

    /** What the minutes say of an item, what was resolved and delegated, and the actions that came of it. */
    List<HistoryRow.Line> minuted(AgendaItem item) {
        List<HistoryRow.Line> lines = new ArrayList<>(minuted.of(item));
        lines.addAll(actions.of(item));
        return lines;
    }

    HistoryRow.Line views(EmailViews views, AgendaItem item) {
        return line(
                "views-" + views.id(),
                "Views by e-mail",
                "Members were asked" + (views.askedBy().isBlank() ? "" : " by " + views.askedBy()) + ": "
                        + views.asked(),
                views.replies(),
                views.ratifyAt() == null ? "Not put to the board yet" : "Put to the board",
                Audience.RESTRICTED,
                Addresses.agenda(item.meeting(), item.id()));
    }

    HistoryRow.Line decided(DecisionCase made, Map<Id<AgendaItem>, AgendaItem> items) {
        Delegation under = made.delegation() == null ? null : delegations.get(made.delegation());
        AgendaItem item = under == null ? null : minuted.item(under, items);
        return line(
                "case-" + made.id(),
                "Decided under delegation",
                (made.reference() + " " + made.title()).strip()
                        + (made.outcome().isBlank() ? "" : ": " + made.outcome()),
                made.decisionMaker().isBlank() ? "" : "By " + made.decisionMaker(),
                made.decidedOn() == null ? "Not decided" : "Decided",
                made.audience(),
                item == null ? "" : Addresses.minutes(item.meeting(), item.id()));
    }

    HistoryRow.Line correction(Correction correction, Meeting corrected, Map<Id<AgendaItem>, AgendaItem> items) {
        @Nullable AgendaItem item = correction.correctedItem() == null ? null : items.get(correction.correctedItem());
        String number = item == null || item.minuteNumber().isBlank() ? "" : "Minute " + item.minuteNumber() + " of ";
        return line(
                "correction-" + correction.id(),
                "Correction",
                number + Days.inList(corrected.day()) + ": "
                        + (correction.words().isBlank()
                                ? "“" + correction.was() + "” becomes “" + correction.becomes() + "”"
                                : correction.words()),
                "",
                switch (correction.state()) {
                    case PROPOSED -> "Proposed";
                    case AGREED -> "Agreed";
                    case REJECTED -> "Rejected";
                },
                item == null ? Audience.PUBLIC : item.audience(),
                Addresses.approval(corrected.id()));
    }
}
