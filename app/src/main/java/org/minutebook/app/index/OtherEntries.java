package org.minutebook.app.index;

import static org.minutebook.app.index.ItemEntries.listed;
import static org.minutebook.app.index.PlainWords.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.DecisionCase;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.rules.Overdue;
import org.minutebook.db.rules.calendar.DayWords;

/** The entries of what is no agenda item: actions, people, meetings, matters, cases and delegations. */
record OtherEntries(Around around) {

    Entry of(Action action, List<ActionOwner> owners, List<ActionUpdate> updates) {
        List<String> printed = owners.stream().map(ActionOwner::printed).toList();
        List<String> said = new ArrayList<>(List.of(plain(action.text())));
        List<String> keptBack = new ArrayList<>();
        for (ActionUpdate update : updates.reversed()) {
            (update.audience() == Audience.PUBLIC ? said : keptBack).add(listed(update.text(), update.byWhom()));
        }
        said.add(action.dueWords());
        said.add(action.recurs());
        keptBack.add(action.notes()); // columns of an imported log that nothing prints
        Id<AgendaItem> item = action.item();
        Id<Meeting> meeting =
                item == null ? action.meeting() : around.item(item).meeting();
        LocalDate raised = action.raisedOn();
        return new Entry(
                new Unit(Unit.Of.ACTION, action.id().value()),
                Source.ACTION,
                action.id().value(),
                action.board(),
                meeting,
                item,
                raised == null && meeting != null ? around.meeting(meeting).day() : raised,
                listed(action.referencePrinted(), String.join(" / ", printed)),
                listed(said),
                listed(keptBack),
                printed,
                printed,
                LogFilter.isOpen(action.state()),
                Overdue.isExpected(action.state()) ? around.due(action) : null,
                around.audience(action));
    }

    Entry of(Person person, List<Alias> aliases, List<Membership> held) {
        List<String> names = new ArrayList<>(List.of(person.name()));
        aliases.stream()
                .filter(alias -> alias.state() == Alias.State.ACCEPTED)
                .forEach(alias -> names.add(alias.printed()));
        List<String> said =
                new ArrayList<>(List.of(person.suffix(), person.post(), around.organisation(person.organisation())));
        held.forEach(seat -> said.add(listed(seat.printed(), seat.postPrinted())));
        said.addAll(names.subList(1, names.size()));
        return about(
                Unit.Of.PERSON,
                Source.PERSON,
                person.id().value(),
                null,
                person.name(),
                listed(said.stream().distinct().toList()),
                listed(person.email(), person.phone(), person.note()),
                names,
                null,
                Audience.PUBLIC);
    }

    Entry of(Meeting meeting, String board) {
        return new Entry(
                new Unit(Unit.Of.MEETING, meeting.id().value()),
                Source.MEETING,
                meeting.id().value(),
                meeting.board(),
                meeting.id(),
                null,
                meeting.day(),
                (meeting.title().isBlank() ? board : meeting.title()) + ", " + DayWords.full(meeting.day()),
                listed(
                        board,
                        meeting.venue(),
                        meeting.municipalYear(),
                        meeting.dayPrinted(),
                        meeting.cancelledBecause()),
                meeting.note(),
                List.of(),
                List.of(),
                null,
                null,
                Audience.PUBLIC);
    }

    Entry of(Matter matter, List<ForwardPlanEntry> planned) {
        List<String> said = new ArrayList<>(List.of(matter.summary(), matter.leadPrinted(), matter.cycle()));
        List<String> keptBack = new ArrayList<>();
        for (ForwardPlanEntry entry : planned) {
            (entry.audience() == Audience.PUBLIC ? said : keptBack).add(listed(entry.title(), entry.note()));
        }
        return about(
                Unit.Of.MATTER,
                Source.MATTER,
                matter.id().value(),
                matter.board(),
                matter.title(),
                listed(said),
                listed(keptBack),
                matter.leadPrinted().isBlank() ? List.of() : List.of(matter.leadPrinted()),
                matter.dueOn(),
                matter.audience());
    }

    Entry of(DecisionCase of) {
        return about(
                Unit.Of.CASE,
                Source.CASE,
                of.id().value(),
                of.board(),
                listed(of.reference(), of.title()),
                listed(
                        of.kind(),
                        of.applicant(),
                        of.decisionMaker(),
                        of.opinion(),
                        of.limb(),
                        plain(of.reasons()),
                        plain(of.outcome())),
                "",
                List.of(of.decisionMaker()),
                of.decidedOn() == null ? of.notifiedOn() : of.decidedOn(),
                of.audience());
    }

    /** A delegation stands in the minute of the clause that gave it, and is restricted where that is. */
    Entry of(Delegation delegation) {
        Optional<Resolution> from = around.stores()
                .of(Clause.class)
                .find(delegation.clause())
                .map(clause -> around.stores().of(Resolution.class).get(clause.resolution()));
        Id<AgendaItem> item = from.map(Resolution::item).orElse(null);
        Id<Meeting> meeting = item == null ? null : around.item(item).meeting();
        return new Entry(
                new Unit(Unit.Of.DELEGATION, delegation.id().value()),
                Source.DELEGATION,
                delegation.id().value(),
                delegation.board(),
                meeting,
                item,
                delegation.since(),
                "Delegated to " + delegation.delegatePrinted(),
                listed(
                        plain(delegation.scope()),
                        plain(delegation.limits()),
                        delegation.consultation(),
                        delegation.legalBasis()),
                "",
                List.of(),
                List.of(delegation.delegatePrinted()),
                null,
                null,
                from.map(Resolution::audience).orElse(Audience.PUBLIC).with(around.audience(item)));
    }

    private static Entry about(
            Unit.Of of,
            Source source,
            long id,
            @Nullable Id<Board> board,
            String title,
            String text,
            String keptBack,
            List<String> names,
            @Nullable LocalDate day,
            Audience audience) {
        return new Entry(
                new Unit(of, id),
                source,
                id,
                board,
                null,
                null,
                day,
                title,
                text,
                keptBack,
                List.of(),
                names,
                null,
                null,
                audience);
    }
}
