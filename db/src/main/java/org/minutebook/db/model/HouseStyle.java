package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * How one council words and lays out its documents. The words themselves are style settings.
 *
 * @param layout Which of the three shapes of minutes the style begins from.
 * @param template The SHA-256 of a stored Word file that carries the council's own look; blank means the plain look.
 */
@RecordBuilder
public record HouseStyle(Id<HouseStyle> id, String name, Layout layout, String template) implements Row<HouseStyle> {
    public HouseStyle {
        Objects.requireNonNull(id, "HouseStyle needs an id");
        name = Objects.requireNonNullElse(name, "");
        layout = Objects.requireNonNullElse(layout, Layout.NARRATIVE);
        template = Objects.requireNonNullElse(template, "");
    }

    public enum Layout {
        NARRATIVE,
        SHORT_PROSE,
        TABLE
    }
}
