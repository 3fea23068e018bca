package org.minutebook.db.change;

import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.HouseStyleBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** A house style goes back to the plain look. The Word file stays in the book: documents were made with it. */
public record RemoveLook(Id<HouseStyle> style) implements Change<HouseStyle> {
    @Override
    public String title() {
        return "Take the look away";
    }

    @Override
    public HouseStyle apply(Writing writing) {
        HouseStyle plain = HouseStyleBuilder.builder(
                        writing.stores().of(HouseStyle.class).get(style))
                .template("")
                .build();
        writing.save(plain);
        return plain;
    }
}
