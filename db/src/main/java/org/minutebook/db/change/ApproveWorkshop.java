package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.WorkshopAction;
import org.minutebook.db.model.WorkshopActionBuilder;
import org.minutebook.db.rules.DueWords;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.workshop.ActionNumbers;
import org.minutebook.db.store.Writing;

/**
 * A board approved what a workshop recommends: under one minute every number of the table goes into the log (catalogue F16). A number
 * that is to be incorporated in another is linked to it there; a line without a number is approved and stays a link of the table.
 *
 * @param item where the board approved it
 * @return the new actions, in the order of the table
 */
public record ApproveWorkshop(Id<Meeting> workshop, AgendaItem item) implements Change<List<Id<Action>>> {
    private static final Pattern LED_BY = Pattern.compile("^(?:co[- ]?)?led by ", Pattern.CASE_INSENSITIVE);

    @Override
    public String title() {
        return "Make a workshop's actions live under " + Printed.item(item);
    }

    @Override
    public List<Id<Action>> apply(Writing writing) throws Refused {
        Meeting decides = writing.stores().meetings().get(item.meeting());
        List<WorkshopAction> lines = writing.stores().meetings().workshopActions(workshop);
        refuse(writing, decides, lines);
        String minute = MinuteNumbers.of(writing.stores(), decides).getOrDefault(item.id(), item.minuteNumber());
        Id<Clause> clause = onlyClause(writing);
        Map<Integer, Id<Action>> live = new HashMap<>();
        List<Id<Action>> made = new ArrayList<>();
        for (WorkshopAction line : lines) {
            Id<Action> action = line.action();
            if (action == null && line.number() > 0) {
                action = add(writing, decides, line, minute, clause);
                made.add(action);
            }
            if (action != null) {
                live.put(line.number(), action);
            }
            if (line.item() == null) {
                writing.save(WorkshopActionBuilder.builder(line)
                        .item(item.id())
                        .action(action)
                        .build());
            }
        }
        for (WorkshopAction line : lines) {
            Id<Action> from = live.get(line.number());
            if (from != null && made.contains(from)) {
                link(writing, line, from, live);
            }
        }
        return List.copyOf(made);
    }

    private void refuse(Writing writing, Meeting decides, List<WorkshopAction> lines) throws Refused {
        if (!BoardMeetings.isOne(decides)) {
            throw new Refused("A workshop decides nothing. Choose the item of the meeting that approved its actions.");
        }
        Meeting of = writing.stores().meetings().get(workshop);
        if (!decides.board().equals(of.board())) {
            throw new Refused(
                    "The item is on another board's agenda. Choose an item of the board that held the workshop.");
        }
        if (decides.day().isBefore(of.day())) {
            throw new Refused("The meeting of " + Printed.day(decides.day())
                    + " was before the workshop. Choose the item of a meeting that came after it.");
        }
        if (decides.day().isAfter(writing.today())) {
            throw new Refused("The meeting of " + Printed.day(decides.day())
                    + " is still to come. Make the actions live once it has approved them.");
        }
        if (lines.stream().noneMatch(line -> line.number() > 0 && line.action() == null)) {
            throw new Refused("The table has no numbered action that is not live already. Number what is to be done.");
        }
    }

    /** What approved them all, where the item's resolutions are one clause. */
    private @Nullable Id<Clause> onlyClause(Writing writing) {
        List<Clause> clauses = writing.stores().minutes().resolutions(item.id()).stream()
                .flatMap(one -> writing.stores().minutes().clauses(one.id()).stream())
                .toList();
        return clauses.size() == 1 ? clauses.getFirst().id() : null;
    }

    private Id<Action> add(
            Writing writing, Meeting decides, WorkshopAction line, String minute, @Nullable Id<Clause> clause)
            throws Refused {
        DueWords due = DueWords.ofCell(line.timescale(), decides.day());
        LocalDate day = due.kind() == DueWords.Kind.EXACT ? due.day() : null;
        Id<Action> id = new AddAction(
                        decides.board(),
                        decides.id(),
                        item.id(),
                        minute.isBlank() ? "" : minute + "." + line.number(),
                        decides.day(),
                        line.text(),
                        LED_BY.matcher(line.lead()).replaceFirst(""),
                        day,
                        line.timescale(),
                        item.audience())
                .apply(writing);
        writing.save(ActionBuilder.builder(writing.stores().actions().get(id))
                .clause(clause)
                .origin(Action.Origin.WORKSHOP)
                .build());
        return id;
    }

    private static void link(Writing writing, WorkshopAction line, Id<Action> from, Map<Integer, Id<Action>> live) {
        ActionNumbers.mergedInto(line.text()).stream()
                .flatMap(number -> Stream.ofNullable(live.get(number)))
                .filter(into -> !into.equals(from))
                .forEach(into -> writing.add(new ActionLink(
                        writing.newId(),
                        from,
                        into,
                        null,
                        null,
                        ActionLink.Kind.MERGED_INTO,
                        ActionLink.State.ACCEPTED,
                        "The workshop’s table says so")));
    }
}
