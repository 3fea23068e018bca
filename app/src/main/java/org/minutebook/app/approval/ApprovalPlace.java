package org.minutebook.app.approval;

import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** What becomes of the minutes of one meeting. */
public record ApprovalPlace(Id<Meeting> meeting) implements Place {
    private static final String BEGINS = "approval/";

    public static Optional<ApprovalPlace> at(String address) {
        return address.startsWith(BEGINS)
                ? Addresses.<Meeting>id(address.substring(BEGINS.length())).map(ApprovalPlace::new)
                : Optional.empty();
    }

    @Override
    public String address() {
        return Addresses.approval(meeting);
    }

    @Override
    public String title() {
        return "Minutes";
    }

    @Override
    public String under() {
        return "meetings";
    }
}
