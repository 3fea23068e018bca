package org.minutebook.app.documents.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.Id;

class WordingTest {
    private static final Board BOARD = BoardBuilder.builder()
            .id(Id.of(1))
            .name("Hallow Health Board")
            .council("Hallow")
            .build();

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

    /** Whoever reads a house style reads words: no place stays unfilled, no bracket and no letter of a pattern is left. */
    @Test
    void everyWordingOfEveryLayoutPrintsWordsAndNoPattern() {
        for (Layout layout : Layout.values()) {
            HouseStyle style = HouseStyle.plain(layout);
            for (Wording wording : Wording.all()) {
                String printed = StyleExample.of(style, wording, wording.usual(layout), BOARD);
                assertFalse(
                        printed.matches("(?s).*([\\[\\]{}]|MMM|yy|dd/|h[.]mm|HH:).*"),
                        layout + " " + wording.key() + ": " + printed);
                String fillsIn = wording.fillsIn();
                String allPlaces = StyleExample.of(style, wording, fillsIn, BOARD);
                assertFalse(allPlaces.contains("{"), wording.key() + " promises " + allPlaces);
            }
        }
    }

    @Test
    void theExampleIsAMeetingAtCountyHall() {
        HouseStyle style = HouseStyle.plain(Layout.NARRATIVE);
        assertEquals(
                "Minutes of a meeting of the Hallow Health Board held at County Hall on Thursday, 26 November 2026.",
                StyleExample.of(style, Setting.TITLE, Setting.TITLE.usual(Layout.NARRATIVE), BOARD));
        assertEquals("26/11/26", StyleExample.of(style, Setting.DAY_IN_TABLES, "dd/MM/yy", BOARD));
        assertEquals("14:00", StyleExample.of(style, Setting.TIME, "HH:mm", BOARD));
        assertEquals("The title", Setting.TITLE.about());
        assertEquals("{number}.", Setting.ITEM_NUMBER.fillsIn());
    }
}
