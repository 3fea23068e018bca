package org.minutebook.db.rules.vote;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.quorum.QuorumReading;
import org.minutebook.db.rules.quorum.QuorumRules;

/** What is out of order at a meeting: it is said with its cure and never blocked, since the record is of what happened. */
public final class OutOfOrder {
    private OutOfOrder() {}

    /** A vote at a moment without a quorum, or where none can be told. */
    public static List<Finding> withoutQuorum(QuorumReading reading, String about) {
        return reading.state() == QuorumReading.State.UNKNOWN
                ? List.of(start(reading, about)
                        .saying(
                                Level.AMBER,
                                "A vote is recorded, and the quorum cannot be told. " + reading.words() + ".")
                        .curedBy(reading.cure()))
                : inquorate(reading, about, "A vote");
    }

    /** The same of a decision that nobody asked to vote on. Where no quorum can be told, the attendance says so already. */
    public static List<Finding> decidedWithoutQuorum(QuorumReading reading, String about) {
        return inquorate(reading, about, "A decision");
    }

    private static List<Finding> inquorate(QuorumReading reading, String about, String what) {
        return reading.state() != QuorumReading.State.INQUORATE
                ? List.of()
                : List.of(start(reading, about)
                        .saying(
                                Level.AMBER,
                                what + " is recorded without a quorum. " + reading.words()
                                        + ". Does not meet rule VOT-04.")
                        .curedBy("Correct who was there where the record is wrong; else have the item decided again at"
                                + " the next meeting."));
    }

    private static Finding start(QuorumReading reading, String about) {
        return Finding.of(QuorumRules.QUORUM, Level.AMBER, "").about(about).given("Quorum", reading.words());
    }

    /**
     * Two people in the chair for one item.
     *
     * @param items in the order taken; a side of a run that nobody entered is the meeting's own
     */
    public static List<Finding> chairs(List<MeetingChair> chairs, List<AgendaItem> items) {
        List<Id<AgendaItem>> order = items.stream().map(AgendaItem::id).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < chairs.size(); i++) {
            for (int j = i + 1; j < chairs.size(); j++) {
                MeetingChair one = chairs.get(i);
                MeetingChair other = chairs.get(j);
                int from = Math.max(begin(one, order), begin(other, order));
                int until = Math.min(end(one, order), end(other, order));
                if (from <= until) {
                    findings.add(Finding.of(
                                    VoteRules.MAJORITY,
                                    Level.AMBER,
                                    one.printed() + " and " + other.printed() + " are both in the chair"
                                            + (order.isEmpty() ? "" : " for " + run(items, from, until))
                                            + ": one person presides at a time and has the casting vote.")
                            .about(one.printed() + " and " + other.printed())
                            .curedBy("Say with which item the one left the chair and the other took it."));
                }
            }
        }
        return findings;
    }

    /** Items that have neither minute nor resolution when the meeting is closed; headings need none. */
    public static List<Finding> unminuted(List<AgendaItem> items, List<Minute> minutes, List<Resolution> resolutions) {
        List<String> silent = items.stream()
                .filter(item -> !item.heading())
                .filter(item -> minutes.stream()
                        .noneMatch(minute ->
                                minute.item().equals(item.id()) && !(minute.opening() + minute.body()).isBlank()))
                .filter(item ->
                        resolutions.stream().noneMatch(each -> each.item().equals(item.id())))
                .map(OutOfOrder::name)
                .toList();
        return silent.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                                VoteRules.MINUTES,
                                Level.AMBER,
                                "The meeting is closed, and nothing is minuted of " + DayWords.and(silent) + ".")
                        .curedBy("Minute it, or record that it was deferred, withdrawn or not reached."));
    }

    private static int begin(MeetingChair chair, List<Id<AgendaItem>> order) {
        return chair.fromItem() == null ? 0 : Math.max(0, order.indexOf(chair.fromItem()));
    }

    private static int end(MeetingChair chair, List<Id<AgendaItem>> order) {
        int at = chair.toItem() == null ? -1 : order.indexOf(chair.toItem());
        return at < 0 ? Math.max(0, order.size() - 1) : at;
    }

    private static String run(List<AgendaItem> items, int from, int until) {
        return from == until ? name(items.get(from)) : name(items.get(from)) + " to " + name(items.get(until));
    }

    private static String name(AgendaItem item) {
        return item.agendaNumber().isBlank() ? "\"" + item.title() + "\"" : "item " + item.agendaNumber();
    }
}
