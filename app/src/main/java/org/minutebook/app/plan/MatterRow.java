package org.minutebook.app.plan;

import java.util.Optional;
import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Matter;

/**
 * One matter as its list shows it.
 *
 * @param next when it comes next, in words
 */
public record MatterRow(Matter matter, String board, String title, String lead, String cycle, String next) {
    static MatterRow of(PlanBoard plan, PlanRecord record, Matter matter) {
        Optional<PlanRecord.Line> next = record.lines().stream()
                .filter(line -> matter.id().equals(line.entry().matter())
                        && line.state().open())
                .findFirst();
        return new MatterRow(
                matter,
                plan.name(),
                matter.title(),
                matter.leadPrinted(),
                matter.cycle(),
                next.map(line -> line.day() == null ? "planned without a date" : Days.inList(line.day()))
                        .orElse(
                                switch (matter.state()) {
                                    case OPEN -> "waits";
                                    case DORMANT -> "dormant";
                                    case CLOSED -> "closed";
                                }));
    }
}
