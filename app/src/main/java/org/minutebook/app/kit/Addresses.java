package org.minutebook.app.kit;

import java.util.Optional;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Row;

/** The addresses of places, so that one screen can link to another without knowing it. */
public final class Addresses {
    /** What needs somebody now. */
    public static final String TODAY = "today";

    /** The register of interests. */
    public static final String REGISTER = "members/register";

    /** The chair’s review of the action log. */
    public static final String REVIEW = "actions/review";

    /** Begins the address of a narrowed action log. */
    public static final String ACTIONS_ONLY = "actions/only/";

    private Addresses() {}

    public static String agenda(Id<Meeting> meeting) {
        return "agenda/" + meeting;
    }

    public static String agenda(Id<Meeting> meeting, Id<AgendaItem> item) {
        return "agenda/" + meeting + "/" + item;
    }

    public static String papers(Id<Meeting> meeting) {
        return "papers/" + meeting;
    }

    public static String readiness(Id<Meeting> meeting) {
        return "readiness/" + meeting;
    }

    public static String minutes(Id<Meeting> meeting) {
        return "meetings/" + meeting;
    }

    public static String minutes(Id<Meeting> meeting, Id<AgendaItem> item) {
        return "meetings/" + meeting + "/" + item;
    }

    /** What becomes of a meeting's minutes: approval, corrections. */
    public static String approval(Id<Meeting> meeting) {
        return "approval/" + meeting;
    }

    /** What a workshop recommends. */
    public static String workshop(Id<Meeting> meeting) {
        return "workshop/" + meeting;
    }

    public static String person(Id<Person> person) {
        return "members/" + person;
    }

    public static String action(Id<Action> action) {
        return "actions/" + action;
    }

    /** The action log, narrowed by what is typed into its filter. */
    public static String actions(String filter) {
        return ACTIONS_ONLY + filter;
    }

    public static String plan(Id<ForwardPlanEntry> entry) {
        return "plan/" + entry;
    }

    /** The whole history of a matter. */
    public static String matter(Id<Matter> matter) {
        return "matter/" + matter;
    }

    /** The id that stands in an address, where it is one. */
    public static <R extends Row<R>> Optional<Id<R>> id(String part) {
        return part.matches("[1-9]\\d{0,17}") ? Optional.of(new Id<>(Long.parseLong(part))) : Optional.empty();
    }
}
