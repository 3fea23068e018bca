package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * One word, phrase or pattern of a house style, such as the word that leads a resolution.
 *
 * @param name The setting's name, as the style's documentation lists it.
 * @param wording The council's own wording for it.
 */
@RecordBuilder
public record StyleSetting(Id<StyleSetting> id, Id<HouseStyle> style, String name, String wording)
        implements Row<StyleSetting> {
    public StyleSetting {
        Objects.requireNonNull(id, "StyleSetting needs an id");
        Objects.requireNonNull(style, "StyleSetting needs style");
        name = Objects.requireNonNullElse(name, "");
        wording = Objects.requireNonNullElse(wording, "");
    }
}
