package org.minutebook.db.change;

import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.HouseStyleBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.Writing;

/** A house style takes its look from a Word file, which is kept in the book so that it goes wherever the book goes. */
public final class SetLook implements Change<HouseStyle> {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Id<HouseStyle> style;
    private final String fileName;
    private final byte[] document;

    /** @param document a Word document (.docx) that was found sound */
    public SetLook(Id<HouseStyle> style, String fileName, byte[] document) {
        this.style = style;
        this.fileName = fileName;
        this.document = document.clone();
    }

    @Override
    public String title() {
        return "Use the look of “" + Printed.cut(fileName) + "”";
    }

    @Override
    public HouseStyle apply(Writing writing) {
        String sha256 = writing.keepContent(document);
        boolean known = writing.stores().documents().files().stream()
                .anyMatch(file -> file.sha256().equals(sha256));
        if (!known) {
            writing.add(new StoredFile(
                    writing.newId(), fileName, WORD, document.length, sha256, writing.now(), Audience.PUBLIC));
        }
        HouseStyle dressed = HouseStyleBuilder.builder(
                        writing.stores().of(HouseStyle.class).get(style))
                .template(sha256)
                .build();
        writing.save(dressed);
        return dressed;
    }
}
