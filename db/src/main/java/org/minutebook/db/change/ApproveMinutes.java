package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.ApprovalBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.store.Writing;

/**
 * A later meeting approves a meeting's minutes. Minutes are signed "at the same or next suitable meeting of the body" (Local
 * Government Act 1972, Schedule 12, 41(1)); what was approved is corrected by a later minute. Undo takes back what was taken down
 * by mistake.
 *
 * @param minutesOf whose minutes are approved
 * @param approvedAt the meeting that approves them
 * @param item the item of that meeting under which it does
 * @param words as the minutes word it; blank means the house style words it
 */
public record ApproveMinutes(
        Id<Meeting> minutesOf,
        Id<Meeting> approvedAt,
        @Nullable Id<AgendaItem> item,
        Approval.State state,
        String words,
        String signedBy,
        @Nullable LocalDate signedOn)
        implements Change<Approval> {

    @Override
    public String title() {
        return state == Approval.State.NOT_APPROVED ? "Record that minutes were not approved" : "Approve minutes";
    }

    @Override
    public Approval apply(Writing writing) throws Refused {
        Meeting of = writing.stores().meetings().get(minutesOf);
        Meeting at = writing.stores().meetings().get(approvedAt);
        Later.check(of, at, "approve its minutes");
        Later.checkTookPlace(at, writing.today(), "approved nothing");
        Later.checkItem(writing, item, at);
        if (state == Approval.State.NOT_APPROVED && words.isBlank()) {
            throw new Refused("Say why the minutes of " + Later.day(of)
                    + " were not approved: the reason stands in the minutes of " + Later.day(at) + ".");
        }
        if (of.minutesState() == MinutesState.APPROVED && state != Approval.State.NOT_APPROVED) {
            throw new Refused("The minutes of " + Later.day(of)
                    + " are approved already. If something in them is wrong, correct it by a minute of " + Later.day(at)
                    + ".");
        }
        if (signedOn != null && signedOn.isBefore(of.day())) {
            throw new Refused("The minutes of " + Later.day(of) + " cannot have been signed before the meeting, on "
                    + Printed.day(signedOn) + ". Give the day on which they were signed.");
        }
        Approval approval = ApprovalBuilder.builder()
                .id(writing.newId())
                .meeting(minutesOf)
                .approvedAt(approvedAt)
                .item(item)
                .state(state)
                .words(words)
                .signedBy(signedBy)
                .signedOn(signedOn)
                .build();
        writing.add(approval);
        MinutesLeave.become(writing, of, next(of));
        return approval;
    }

    private MinutesState next(Meeting of) {
        return switch (state) {
            case APPROVED -> MinutesState.APPROVED;
            case SUBJECT_TO_CORRECTIONS -> MinutesState.APPROVED_SUBJECT_TO_CORRECTIONS;
            case NOT_APPROVED -> of.minutesState();
        };
    }
}
