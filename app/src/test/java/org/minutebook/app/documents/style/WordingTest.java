package org.minutebook.app.documents.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.HouseStyle.Layout;

class WordingTest {
    @Test
    void everyWordingIsFoundByItsOwnName() {
        for (Wording wording : Wording.all()) {
            assertEquals(wording, Wording.called(wording.key()).orElseThrow(), wording.key());
        }
    }

    @Test
    void labelsOfReportsAreKeptApartAndWhatNobodyKnowsIsWarnedOf() {
        HouseStyle style = HouseStyle.of(
                "City",
                Layout.SHORT_PROSE,
                "",
                Map.of("report.risk", "RISKS", "agenda heading", "ORDER OF BUSINESS", "colour of ink", "blue"));
        assertEquals(Map.of("risk", "RISKS"), style.reportLabels());
        assertEquals("ORDER OF BUSINESS", style.word(AgendaSetting.AGENDA_HEADING));
        assertEquals(
                List.of("House style “City”: there is no setting “colour of ink”. Choose one from the list of"
                        + " settings, or remove it."),
                style.warnings());
    }

    @Test
    void aSentenceGoesOnAfterAColonWithoutItsCapital() {
        assertEquals(
                List.of("the outbreak grows", "a child was hurt", "Anil asked", "Therapy waits", ""),
                List.of("The outbreak grows", "A child was hurt", "Anil asked", "Therapy waits", "").stream()
                        .map(Phrase::goingOn)
                        .toList());
    }

    /** The word that numbering asks a house style for (AgendaStore.subItems). */
    @Test
    void theNumberingOfPartsIsOfferedByTheNameThatNumberingReads() {
        assertEquals(Optional.of(AgendaSetting.SUB_ITEMS), Wording.called("sub items"));
        assertEquals("sub items", AgendaSetting.SUB_ITEMS.key());
    }
}
