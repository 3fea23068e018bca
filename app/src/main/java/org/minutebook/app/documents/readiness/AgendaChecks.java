package org.minutebook.app.documents.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.agenda.StandingAgenda;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.notice.AccessRules;
import org.minutebook.db.rules.notice.Lateness;
import org.minutebook.db.rules.notice.OpenedItem;
import org.minutebook.db.rules.notice.Urgency;
import org.minutebook.db.store.Stores;

/** What stands on the agenda, since when, and what the public are kept from. */
final class AgendaChecks {
    private final Stores stores;
    private final Meeting meeting;
    private final List<AgendaItem> items;
    private final List<AgendaVersion> versions;
    private final Map<Id<AgendaItem>, LocalDate> openSince = new HashMap<>();
    private final Map<Id<AgendaItem>, AgendaVersion> firstOn = new HashMap<>();

    private AgendaChecks(Stores stores, Meeting meeting) {
        this.stores = stores;
        this.meeting = meeting;
        items = stores.meetings().items(meeting.id()).stream()
                .filter(item -> !item.heading())
                .toList();
        versions = stores.agendas().versions(meeting.id());
        for (AgendaVersion version : versions) {
            for (AgendaVersionItem line : stores.agendas().versionItems(version.id())) {
                Id<AgendaItem> item = line.item();
                LocalDate issued = version.issuedOn();
                if (item != null && issued != null && openSince.putIfAbsent(item, issued) == null) {
                    firstOn.put(item, version);
                }
            }
        }
    }

    static List<Finding> of(Stores stores, Meeting meeting, CouncilCalendar calendar) {
        AgendaChecks checks = new AgendaChecks(stores, meeting);
        List<Finding> found = new ArrayList<>(checks.complete());
        if (!checks.versions.isEmpty() && meeting.openToPublic()) {
            found.addAll(checks.late(calendar));
        }
        return found;
    }

    private List<Finding> complete() {
        if (items.isEmpty()) {
            return List.of(Finding.of(Checks.AGENDA, Level.AMBER, "Nothing is on the agenda yet.")
                    .curedBy("Lay out the standing items on the agenda."));
        }
        List<Finding> found = new ArrayList<>();
        for (StandingItem missing : StandingAgenda.missing(standing(), items)) {
            found.add(Finding.of(Checks.AGENDA, Level.AMBER, "The board's standing item is not on the agenda.")
                    .about("“" + missing.title() + "”")
                    .curedBy("Lay out the standing items again, or add it."));
        }
        if (versions.isEmpty()) {
            found.add(Finding.of(
                            Checks.AGENDA, Level.AMBER, "The agenda is not issued yet: its numbers can still change.")
                    .curedBy("Issue the agenda when the chair has agreed it."));
        } else {
            found.add(Finding.of(
                    Checks.AGENDA,
                    Level.GREEN,
                    "Issued" + (versions.size() == 1 ? "" : ", " + versions.size() + " times") + ": numbers stand."));
        }
        return found;
    }

    /** What this board's agendas have by themselves: three councils begin in three ways. */
    private List<StandingItem> standing() {
        List<StandingItem> own = stores.agendas().standingItems(meeting.board());
        boolean first = StandingAgenda.isFirstOfYear(meeting, stores.meetings().list(meeting.board()));
        return StandingAgenda.of(own.isEmpty() ? StandingAgenda.usual(meeting.board()) : own, meeting.kind(), first)
                .stream()
                .filter(item -> !item.heading())
                .toList();
    }

    /** One line for everything that was open in time; each of the others has its own. */
    private List<Finding> late(CouncilCalendar calendar) {
        List<Finding> found = new ArrayList<>();
        int inTime = 0;
        for (AgendaItem item : items) {
            List<Finding> findings = Lateness.item(opened(item), meeting.day(), null, calendar);
            if (findings.size() == 1
                    && findings.getFirst().level() == Level.GREEN
                    && item.urgencyReason().isBlank()) {
                inTime++;
            } else {
                found.addAll(findings);
            }
        }
        if (inTime > 0) {
            found.add(Finding.of(
                    AccessRules.LATENESS,
                    Level.GREEN,
                    inTime + (inTime == 1 ? " item was" : " items were")
                            + " open for the clear days: meets rule ATI-05."));
        }
        return found;
    }

    private OpenedItem opened(AgendaItem item) {
        AgendaVersion version = firstOn.get(item.id());
        Urgency urgency = item.urgencyReason().isBlank()
                ? null
                : new Urgency(chair(), item.urgencyReason(), null, item.minuteNumber());
        return new OpenedItem(
                about(item),
                openSince.get(item.id()),
                version != null && version.kind() == AgendaVersion.Kind.AGENDA,
                urgency);
    }

    private String chair() {
        return stores.meetings().chairs(meeting.id()).stream()
                .map(MeetingChair::printed)
                .findFirst()
                .orElse("");
    }

    static String about(AgendaItem item) {
        return item.agendaNumber().isBlank()
                ? "“" + item.title().replaceFirst("\\.$", "") + "”"
                : "item " + item.agendaNumber();
    }
}
