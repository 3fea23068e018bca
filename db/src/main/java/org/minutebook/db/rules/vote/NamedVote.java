package org.minutebook.db.rules.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/** The names of a vote beside its figures: they must add up, nobody votes twice, and whoever votes must be able to. */
public final class NamedVote {
    private NamedVote() {}

    /**
     * What does not add up.
     *
     * @param able what is known of those on the meeting's list at that moment
     */
    public static List<Finding> findings(Vote vote, List<VoteCast> casts, Collection<MayVote> able, String about) {
        List<VoteCast> own =
                casts.stream().filter(cast -> cast.vote().equals(vote.id())).toList();
        List<Finding> findings = new ArrayList<>();
        Finding start = Finding.of(VoteRules.MAJORITY, Level.AMBER, "").about(about);
        if (vote.manner() == Vote.Manner.NAMED) {
            differs(start, findings, "for", vote.inFavour(), count(own, VoteCast.Way.FOR), false);
            differs(start, findings, "against", vote.against(), count(own, VoteCast.Way.AGAINST), false);
            differs(start, findings, "abstaining", vote.abstained(), count(own, VoteCast.Way.ABSTAINED), false);
        } else {
            differs(start, findings, "for", vote.inFavour(), count(own, VoteCast.Way.FOR), true);
            differs(start, findings, "against", vote.against(), count(own, VoteCast.Way.AGAINST), true);
            differs(start, findings, "abstaining", vote.abstained(), count(own, VoteCast.Way.ABSTAINED), true);
        }
        Set<String> once = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (VoteCast cast : own) {
            if (!once.add(cast.person() == null ? cast.printed() : "" + cast.person())) {
                twice.add(cast.printed());
            }
        }
        if (!twice.isEmpty()) {
            findings.add(start.saying(
                            Level.AMBER, DayWords.and(List.copyOf(twice)) + " is named more than once in one vote.")
                    .curedBy("Keep one way for each name; a casting vote is recorded beside the figures."));
        }
        for (VoteCast cast : own) {
            able.stream()
                    .filter(each -> isSame(cast, each))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> each.finding(about).ifPresent(findings::add),
                            () -> findings.add(start.saying(
                                            Level.AMBER,
                                            cast.printed() + " is named in the vote and is not on the list of those"
                                                    + " who attended.")
                                    .curedBy("Add the name to the attendance, or correct the vote.")));
        }
        return findings;
    }

    /** More hands than there are who may vote: the figures of a show of hands. */
    public static List<Finding> hands(Vote vote, long able, String about) {
        int hands = vote.inFavour() + vote.against() + vote.abstained();
        return hands <= able
                ? List.of()
                : List.of(Finding.of(
                                VoteRules.MAJORITY, Level.AMBER, hands + " are counted, and " + able + " could vote.")
                        .about(about)
                        .curedBy("Correct the figures, or the record of who was there."));
    }

    private static void differs(
            Finding start, List<Finding> findings, String way, int figure, int names, boolean fewerIsWell) {
        if (fewerIsWell ? names > figure : names != figure) {
            findings.add(start.given("Figure", "" + figure)
                    .given("Names", "" + names)
                    .saying(
                            Level.AMBER,
                            figure + " " + (figure == 1 ? "is" : "are") + " recorded as " + way + ", and " + names
                                    + (names == 1 ? " is" : " are") + " named.")
                    .curedBy("Correct the figure or the names."));
        }
    }

    private static int count(List<VoteCast> casts, VoteCast.Way way) {
        return (int) casts.stream().filter(cast -> cast.way() == way).count();
    }

    private static boolean isSame(VoteCast cast, MayVote other) {
        return cast.person() != null && other.who().attendance().person() != null
                ? cast.person().equals(other.who().attendance().person())
                : cast.printed().equals(other.who().attendance().printed());
    }
}
