package org.minutebook.app.documents.chair;

import java.util.List;
import java.util.function.Predicate;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;

/**
 * What a copy that came back says.
 *
 * @param copy which copy it is, counted from 1
 * @param amendments in the order of the minutes
 * @param byHand what was changed where the book has no text of its own: in the heading, in the attendance
 * @param remarks comments on those
 */
public record Returned(int copy, List<Amendment> amendments, List<ByHand> byHand, List<Remark> remarks) {

    /** Whether nothing of it waits for anybody. */
    public boolean isSettled() {
        return amendments.isEmpty() && byHand.isEmpty() && remarks.isEmpty();
    }

    public Returned withoutAmendments(Predicate<Amendment> settled) {
        return new Returned(copy, amendments.stream().filter(settled.negate()).toList(), byHand, remarks);
    }

    public Returned without(ByHand made) {
        return new Returned(
                copy, amendments, byHand.stream().filter(one -> one != made).toList(), remarks);
    }

    public Returned without(Remark read) {
        return new Returned(
                copy,
                amendments,
                byHand,
                remarks.stream().filter(one -> one != read).toList());
    }
}
