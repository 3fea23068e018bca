package org.minutebook.app.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.model.ProducedDocumentBuilder;

class DocumentsViewModelTest {
    @Test
    void everyDocumentSaysWhenAboutWhatAndFromWhichContent(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                DocumentsViewModel model = new DocumentsViewModel(desk.open)) {
            DocumentRow row = model.rows().get(0);
            assertEquals("23/01/2020 10:00", row.made());
            assertEquals("HWB, meeting of 28/11/2019", row.about());
            assertEquals("Minutes", row.kind());
            assertEquals("9f86d081884c", row.fingerprint());

            model.showFolder(new DocumentRow(
                    ProducedDocumentBuilder.builder(row.document())
                            .folder(dir.toString())
                            .build(),
                    "",
                    ""));
            assertEquals(List.of(dir.resolve("minutes-2019-11-28.docx")), desk.shown);
        }
    }

    @Test
    void aWordingIsSetAndTakenBackAndTheSheetFollows(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                StylesViewModel model = new StylesViewModel(desk.open)) {
            WordingRow present = row(model);
            assertEquals("PRESENT", present.usual());

            model.word(present, "Those present");
            assertEquals(Optional.of("Those present"), row(model).own());
            assertTrue(model.preview().get().orElseThrow().blocks().toString().contains("Those present"));

            model.word(row(model), "PRESENT");
            assertEquals(Optional.empty(), row(model).own());
        }
    }

    private static WordingRow row(StylesViewModel model) {
        return model.wordings().stream()
                .filter(wording -> wording.setting() == Setting.PRESENT)
                .findFirst()
                .orElseThrow();
    }
}
