package org.minutebook.db.rules.interest;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.minutebook.db.model.Answer;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.interest.ItemInterest.Touch;

/**
 * What somebody with an interest may do while an item is taken (INT-04). Statute bars from discussion and vote; that one leaves the
 * room is the code's. Where an answer is not said, somebody must judge first, and the quorum is counted without that person.
 *
 * @param discuss whether to take part in the discussion
 * @param room whether to stay
 * @param asPublic may speak first in so far as the public may
 * @param counts whether the person counts to the quorum of the item
 * @param because why, in a sentence
 */
public record Participation(
        ItemInterest interest,
        Rule rule,
        Answer discuss,
        Answer vote,
        Answer room,
        boolean asPublic,
        boolean counts,
        String because) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public static Participation of(ItemInterest of) {
        if (of.kind() == InterestKind.NIL) {
            return free(of, InterestRules.AT_THE_MEETING, "No interest.");
        }
        if (!of.caught()) {
            return new Participation(
                    of,
                    InterestRules.CAUGHT,
                    Answer.YES,
                    Answer.NO,
                    Answer.YES,
                    false,
                    false,
                    "Not a voting member: statute asks for no entry in the register; a local declaration is invited.");
        }
        return switch (of.kind()) {
            case DPI -> barred(of, InterestRules.AT_THE_MEETING, false, "A disclosable pecuniary interest.");
            case ORI, NRI_DIRECT, NRI_AFFECTS -> registrable(of);
            case PREJUDICIAL_LEGACY ->
                barred(of, InterestRules.LABELS, true, "A prejudicial interest under the code of 2007.");
            case PERSONAL_LEGACY ->
                free(of, InterestRules.LABELS, "A personal interest under the code of 2007: declared, stays.");
            case DECLARED_STAYS -> free(of, InterestRules.LABELS, "Declared under the local code: stays.");
            case NHS_NON_FINANCIAL_PROFESSIONAL, NHS_NON_FINANCIAL_PERSONAL ->
                free(of, InterestRules.LABELS, "An NHS interest that is not financial: usually stays, managed.");
            case NHS_FINANCIAL, NHS_INDIRECT ->
                judge(
                        of,
                        InterestRules.LABELS,
                        "An NHS label that may be a disclosable pecuniary interest: compare it with their list.");
            case LOCAL_OTHER -> judge(of, InterestRules.LABELS, "A label of a local code: see what the code says.");
            case NIL -> throw new IllegalStateException("No interest was answered above");
        };
    }

    /** The same at a time of the item: the duty begins when the person is aware; what was before is noted and not judged. */
    public Participation at(LocalTime moment) {
        LocalTime aware = interest.awareFrom();
        return aware == null || !moment.isBefore(aware)
                ? this
                : free(
                        interest,
                        rule,
                        "Not aware of it until " + TIME.format(aware) + ": taking part before is noted, not judged.");
    }

    /** What to tell at the item. */
    public Finding prompt() {
        Finding start = Finding.of(rule, Level.GREY, "")
                .about(interest.item())
                .given("Who", interest.who())
                .given("Interest", interest.kind().words());
        String says = interest.who() + ", " + interest.item() + ": " + because + " " + words();
        if (vote == Answer.NOT_SAID) {
            return start.saying(Level.AMBER, says).curedBy("Have it answered before the item is taken.");
        }
        return start.saying(rule.status() == SourceStatus.UNVERIFIED ? Level.AMBER : Level.GREY, says);
    }

    /** "Does not take part, does not vote, leaves the room, does not count to the quorum." */
    public String words() {
        if (vote == Answer.NOT_SAID) {
            return "Somebody must judge it; until then the quorum is counted without this person.";
        }
        String part = discuss == Answer.YES
                ? "Takes part"
                : asPublic ? "Speaks only as the public may" : "Does not take part";
        return part
                + (vote == Answer.YES ? ", votes" : ", does not vote")
                + (room == Answer.YES ? ", stays" : ", leaves the room")
                + (counts ? ", counts to the quorum." : ", does not count to the quorum.");
    }

    private static Participation registrable(ItemInterest of) {
        Touch touch = of.kind() == InterestKind.NRI_DIRECT
                ? Touch.RELATES
                : of.kind() == InterestKind.NRI_AFFECTS ? Touch.AFFECTS : of.touch();
        return switch (touch) {
            case RELATES ->
                barred(of, InterestRules.AT_THE_MEETING, true, "The matter directly relates to the interest.");
            case NOT_SAID ->
                judge(
                        of,
                        InterestRules.AT_THE_MEETING,
                        "Whether the matter directly relates to the interest or affects it is not said.");
            case AFFECTS -> affected(of);
        };
    }

    /** Both limbs bar; one that is answered with no is enough to stay. */
    private static Participation affected(ItemInterest of) {
        if (of.moreThanMost() == Answer.NO || of.reasonablePublic() == Answer.NO) {
            return free(of, InterestRules.AFFECTS, "The matter affects the interest, but not by both limbs: declared.");
        }
        if (of.moreThanMost() == Answer.YES && of.reasonablePublic() == Answer.YES) {
            return barred(of, InterestRules.AFFECTS, true, "The matter affects the interest by both limbs.");
        }
        return judge(of, InterestRules.AFFECTS, "The matter affects the interest: both limbs have to be answered.");
    }

    private static Participation barred(ItemInterest of, Rule rule, boolean asPublic, String because) {
        Relief relief = of.relief();
        boolean any = relief != Relief.NONE;
        String why = any
                ? because + " Dispensation" + (of.dispensation().isBlank() ? "" : " " + of.dispensation()) + " "
                        + relief.words() + "."
                : because;
        return new Participation(
                of,
                any ? InterestRules.DISPENSATION : rule,
                answer(relief.discussion()),
                answer(relief.vote()),
                answer(any),
                asPublic && !relief.discussion(),
                relief.vote(),
                why);
    }

    private static Participation free(ItemInterest of, Rule rule, String because) {
        return new Participation(of, rule, Answer.YES, Answer.YES, Answer.YES, false, true, because);
    }

    private static Participation judge(ItemInterest of, Rule rule, String because) {
        return new Participation(of, rule, Answer.NOT_SAID, Answer.NOT_SAID, Answer.NOT_SAID, false, false, because);
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}
