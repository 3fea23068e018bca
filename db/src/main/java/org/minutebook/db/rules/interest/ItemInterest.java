package org.minutebook.db.rules.interest;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Answer;

/**
 * One person's interest in one item, as far as it is known when somebody has to say what that person may do.
 *
 * @param who the name, as findings print it
 * @param item such as "item 6"
 * @param caught whether the statutory duty is the person's: a councillor, or somebody who votes on the board (INT-01)
 * @param touch whether the matter directly relates to the interest or only affects it
 * @param moreThanMost first limb of "affects": more than the majority of the inhabitants of the ward; for somebody who is no
 *     councillor, of the council's area
 * @param reasonablePublic second limb: a reasonable member of the public who knows the facts would believe that it affects the
 *     person's view of the wider public interest
 * @param relief what a live dispensation gives
 * @param dispensation its reference
 * @param awareFrom the time at which the person became aware of it in the middle of the item; nothing where it was known before
 */
public record ItemInterest(
        String who,
        String item,
        boolean caught,
        InterestKind kind,
        Touch touch,
        Answer moreThanMost,
        Answer reasonablePublic,
        Relief relief,
        String dispensation,
        @Nullable LocalTime awareFrom) {
    /** How close a matter comes to an interest. */
    public enum Touch {
        NOT_SAID,
        RELATES,
        AFFECTS
    }

    /** A plain one: nothing but its kind is known. */
    public static ItemInterest of(String who, String item, InterestKind kind) {
        return new ItemInterest(
                who, item, true, kind, Touch.NOT_SAID, Answer.NOT_SAID, Answer.NOT_SAID, Relief.NONE, "", null);
    }

    public ItemInterest touching(Touch how) {
        return new ItemInterest(
                who, item, caught, kind, how, moreThanMost, reasonablePublic, relief, dispensation, awareFrom);
    }

    /** That the matter only affects it, with both limbs answered. */
    public ItemInterest affected(Answer more, Answer reasonable) {
        return new ItemInterest(
                who, item, caught, kind, Touch.AFFECTS, more, reasonable, relief, dispensation, awareFrom);
    }

    public ItemInterest relieved(Relief by, String reference) {
        return new ItemInterest(
                who, item, caught, kind, touch, moreThanMost, reasonablePublic, by, reference, awareFrom);
    }

    public ItemInterest awareAt(LocalTime time) {
        return new ItemInterest(
                who, item, caught, kind, touch, moreThanMost, reasonablePublic, relief, dispensation, time);
    }

    /** Of somebody who is no councillor and does not vote. */
    public ItemInterest notCaught() {
        return new ItemInterest(
                who, item, false, kind, touch, moreThanMost, reasonablePublic, relief, dispensation, awareFrom);
    }
}
