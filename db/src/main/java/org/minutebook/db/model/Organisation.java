package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A council, a clinical commissioning group, a trust, a police force: any body that has people or seats.
 *
 * @param name Its full name, as printed.
 * @param shortName The short form people say and print, such as "ELRCCG".
 * @param noticeEmail Where formal notices go.
 */
@RecordBuilder
public record Organisation(
        Id<Organisation> id, String name, String shortName, Kind kind, String address, String noticeEmail)
        implements Row<Organisation> {
    public Organisation {
        Objects.requireNonNull(id, "Organisation needs an id");
        name = Objects.requireNonNullElse(name, "");
        shortName = Objects.requireNonNullElse(shortName, "");
        kind = Objects.requireNonNullElse(kind, Kind.COUNCIL);
        address = Objects.requireNonNullElse(address, "");
        noticeEmail = Objects.requireNonNullElse(noticeEmail, "");
    }

    public enum Kind {
        COUNCIL,
        DISTRICT,
        NHS,
        HEALTHWATCH,
        POLICE,
        VOLUNTARY,
        OTHER
    }
}
