package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StyleSetting;
import org.minutebook.db.model.StyleSettingBuilder;
import org.minutebook.db.store.Writing;

/**
 * A house style words something in its own way.
 *
 * @param wording blank takes the style's own word back to the one that comes with Minutebook
 */
public record SetWording(Id<HouseStyle> style, String name, String wording) implements Change<Id<HouseStyle>> {
    @Override
    public String title() {
        return "Change the wording “" + Printed.cut(name) + "”";
    }

    @Override
    public Id<HouseStyle> apply(Writing writing) {
        Optional<StyleSetting> there = writing.stores().boards().settings(style).stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst();
        if (wording.isBlank()) {
            there.ifPresent(writing::remove);
        } else if (there.isPresent()) {
            writing.save(
                    StyleSettingBuilder.builder(there.get()).wording(wording).build());
        } else {
            writing.add(new StyleSetting(writing.newId(), style, name, wording));
        }
        return style;
    }
}
