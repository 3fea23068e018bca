package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.AgendaChanges;
import org.minutebook.db.store.Writing;

/** The lines of an agenda as they are issued. A line carries the audience of its item, so that a closed title stays closed in it. */
final class AgendaIssues {
    private AgendaIssues() {}

    /**
     * Issues some items. What is issued on the same day and in the same way becomes one version.
     *
     * @param items the whole agenda as it is now; for a supplement what is new
     */
    static Id<AgendaVersion> issue(
            Writing writing,
            Id<Meeting> meeting,
            AgendaVersion.Kind kind,
            List<AgendaItem> items,
            LocalDate day,
            String by,
            String reason) {
        List<AgendaVersion> before = writing.stores().agendas().versions(meeting);
        AgendaVersion version = before.stream()
                .max((one, other) -> Integer.compare(one.number(), other.number()))
                .filter(newest ->
                        newest.kind() == kind && kind != AgendaVersion.Kind.AGENDA && day.equals(newest.issuedOn()))
                .orElseGet(() -> begin(writing, meeting, kind, before, day, by, reason));
        List<AgendaVersionItem> there = writing.stores().agendas().versionItems(version.id());
        if (kind != AgendaVersion.Kind.SUPPLEMENT) {
            writing.removeAll(there);
            there = List.of();
        }
        List<AgendaVersionItem> lines = new ArrayList<>();
        for (AgendaItem item : items) {
            AgendaChanges.Line line = AgendaChanges.Line.of(item, PapersBefore.of(writing.stores(), item.id()));
            lines.add(new AgendaVersionItem(
                    writing.newId(),
                    version.id(),
                    item.id(),
                    there.size() + lines.size() + 1,
                    line.heading(),
                    line.number(),
                    line.title(),
                    line.officerLine(),
                    0,
                    0,
                    line.audience()));
        }
        writing.addAll(lines);
        return version.id();
    }

    private static AgendaVersion begin(
            Writing writing,
            Id<Meeting> meeting,
            AgendaVersion.Kind kind,
            List<AgendaVersion> before,
            LocalDate day,
            String by,
            String reason) {
        int number = before.stream().mapToInt(AgendaVersion::number).max().orElse(0) + 1;
        long alike = before.stream().filter(version -> version.kind() == kind).count() + 1;
        String name =
                switch (kind) {
                    case AGENDA -> "Agenda";
                    case SUPPLEMENT -> "Supplement " + alike;
                    case REVISED -> alike == 1 ? "Revised agenda" : "Revised agenda " + alike;
                };
        return writing.add(
                new AgendaVersion(writing.newId(), meeting, number, kind, name, day, by, 0, 0, reason.strip()));
    }
}
